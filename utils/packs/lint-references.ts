import { categories, signals } from '@/utils/charter/schema';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

const answerable = new Set<string>([...categories, ...signals]);

/** Articles, templates, categories and signals that are named but do not exist. */
export function lintReferences(pack: Pack): PackIssue[] {
  const articles = new Set(pack.charter.articles.map((article) => article.id));
  const templates = new Set(pack.templates.map((template) => template.id));
  const issues: PackIssue[] = [];
  const check = (known: ReadonlySet<string>, name: string, path: string, key: string) => {
    if (!known.has(name)) issues.push({ level: 'error', path, message: { key, values: { name } }, at: null });
  };
  pack.charter.rules.forEach((rule, i) => {
    check(articles, rule.article, `charter.rules[${i}].article`, 'pack_issue_unknown_article');
    rule.suggest.forEach((id, n) => {
      check(templates, id, `charter.rules[${i}].suggest[${n}]`, 'pack_issue_unknown_template');
    });
  });
  pack.templates.forEach((template, i) => {
    template.cites.forEach((id, n) => {
      check(articles, id, `templates[${i}].cites[${n}]`, 'pack_issue_unknown_article');
    });
    template.answers.forEach((id, n) => {
      check(answerable, id, `templates[${i}].answers[${n}]`, 'pack_issue_unknown_answer');
    });
  });
  return issues;
}

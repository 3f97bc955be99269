import type { LocalizedText } from '@/utils/community/schema';
import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/** What is not said in every language of the pack, and French replies without the house register. All warnings. */
export function lintLanguages(pack: Pack): PackIssue[] {
  const { languages, charter, tone } = pack;
  const issues: PackIssue[] = [];
  const warn = (path: string, key: string, name: string) =>
    issues.push({ level: 'warning', path, message: { key, values: { name } }, at: null });
  const needAll = (text: LocalizedText, path: string) => {
    for (const lang of languages) if (text[lang] === undefined) warn(path, 'pack_issue_no_language', lang);
  };
  charter.articles.forEach((article, i) => {
    needAll(article.title, `charter.articles[${i}].title`);
    needAll(article.text, `charter.articles[${i}].text`);
  });
  charter.helpLines.forEach((line, i) => {
    needAll(line.text, `charter.helpLines[${i}].text`);
  });
  pack.templates.forEach((template, i) => {
    const path = `templates[${i}].variants`;
    for (const lang of languages) {
      const spoken = template.variants.filter((variant) => variant.lang === lang);
      if (spoken.length === 0) warn(path, 'pack_issue_no_language', lang);
      const inRegister = spoken.some((variant) => variant.register === null || variant.register === tone.register);
      if (lang === 'fr' && tone.register && spoken.length > 0 && !inRegister)
        warn(path, 'pack_issue_no_register', tone.register);
    }
  });
  return issues;
}

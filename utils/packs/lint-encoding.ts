import type { PackIssue } from './pack-issue';
import type { Pack } from './schema';

/** "é" and others read once in the wrong encoding ("Ã©", "â€™", "Â«"), and the sign for what could not be read at all. */
const garbled =
  /Ã[\u0080-\u00BF]|â€[\u0080-\u00BF\u2018-\u201E\u2020-\u203A\u0152-\u017E\u02C6\u02DC\u2122]|â‚¬|Â[\u00A0-\u00BF]|\uFFFD/;

/** Texts that went through a wrong encoding on their way into the pack, as spreadsheets and old exports do it. All warnings. */
export function lintEncoding({ templates, charter }: Pack): PackIssue[] {
  const issues: PackIssue[] = [];
  const look = (text: string | undefined, path: string) => {
    const found = text === undefined ? null : garbled.exec(text);
    if (!found) return;
    const values = { text: (text ?? '').slice(Math.max(0, found.index - 10), found.index + 10) };
    issues.push({ level: 'warning', path, message: { key: 'pack_issue_garbled', values }, at: null });
  };
  templates.forEach(({ title, variants }, i) => {
    for (const [lang, text] of Object.entries(title)) look(text, `templates[${i}].title.${lang}`);
    variants.forEach(({ body }, n) => {
      look(body, `templates[${i}].variants[${n}].body`);
    });
  });
  charter.articles.forEach(({ title, text }, i) => {
    for (const [lang, one] of Object.entries(title)) look(one, `charter.articles[${i}].title.${lang}`);
    for (const [lang, one] of Object.entries(text)) look(one, `charter.articles[${i}].text.${lang}`);
  });
  return issues;
}

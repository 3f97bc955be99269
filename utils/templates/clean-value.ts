/** Marks of ours, control characters, bidirectional overrides and zero-width spaces: never part of a value. */
// Built from ranges, because the class itself would be unreadable.
const unwanted = new RegExp(
  `[${[
    ['\\u0000', '\\u0008'],
    ['\\u000B', '\\u001F'],
    ['\\u007F', '\\u009F'],
    ['\\u200B', '\\u200B'],
    ['\\u202A', '\\u202E'],
    ['\\u2066', '\\u2069'],
    ['\\uFDD0', '\\uFDEF'],
    ['\\uFEFF', '\\uFEFF'],
  ]
    .map(([from, to]) => `${from}-${to}`)
    .join('')}]`,
  'gu',
);

const maxValueLength = 5_000;

/**
 * Makes a value of the page fit to stand in a reply: plain text without invisible characters that
 * could turn its direction or split it, at most 5,000 characters. Braces and tags stay as they are:
 * a value is never read as a template.
 * @param oneLine folds line breaks into spaces (names, titles)
 */
export function cleanValue(value: string, oneLine = false): string {
  const clean = value.slice(0, maxValueLength).replace(unwanted, '');
  return oneLine ? clean.replace(/\s+/gu, ' ').trim() : clean.trim();
}

import type { Span } from '@/utils/community/schema';
import { readSigns, signs } from '@/utils/language/read-signs';
import { findAccountNumbers } from './personal-data/find-account-numbers';
import { findAddresses } from './personal-data/find-addresses';
import { findEmails } from './personal-data/find-emails';
import { findPhones } from './personal-data/find-phones';
import { findReferenceNumbers } from './personal-data/find-reference-numbers';
import { foldDigits } from './personal-data/fold-digits';
import type { PersonalDataKind, PersonalDatum } from './personal-data/personal-datum';
import { readSpokenNumbers } from './personal-data/read-spoken-numbers';

// Most comments hold no figure, no @ and no dictated number: they cost one pass and nothing else.
const dictated =
  /\b(?:z[ée]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|soixante|septante|nonante|oh|one|two|three|four|five|seven|eight|nine|twelve|twenty|thirty|forty|fifty|double)\b[^\n]{0,40}\b(?:z[ée]ro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|trente|rue|avenue|chemin|place|boulevard|oh|two|three|four|five|seven|eight|nine|street|road|lane|hundred)\b|\barob|\b(?:at|a|chez)\b[^\n]{1,60}\b(?:dot|point)\b|\b(?:at|chez)\s[\w-]{1,40}\.[a-z]{2,6}\b/i;

/** Where two finders see the same characters, the first of these names the datum. */
const precedence: readonly PersonalDataKind[] = ['iban', 'card', 'email', 'identity', 'phone', 'reference', 'address'];

/**
 * Finds telephone numbers, e-mail and postal addresses, bank, card and identity numbers, and order, file or
 * customer numbers, in French and English, also dictated in words or disguised.
 * Prices, dates, product references and names alone are left. Spans are in UTF-16 offsets of `original`, sorted,
 * without overlap. Whether a number is the brand's own is not judged here. Time grows linearly with the text.
 */
export function findPersonalData(original: string): PersonalDatum[] {
  const held = readSigns(original);
  if ((held & signs.figures) === 0 && ((held & (signs.dictation | signs.link)) === 0 || !dictated.test(original)))
    return [];
  const folded = foldDigits(original);
  const spoken = readSpokenNumbers(folded.text);
  const found: { kind: PersonalDataKind; start: number; end: number }[] = [];
  const add = (kind: PersonalDataKind, start: number, end: number): void => {
    found.push({ kind, start, end });
  };
  for (const { kind, range } of findAccountNumbers(folded.text, spoken)) add(kind, range.start, range.end);
  for (const range of findEmails(folded.text)) add('email', range.start, range.end);
  for (const range of findPhones(folded.text, spoken)) add('phone', range.start, range.end);
  for (const range of findReferenceNumbers(folded.text, spoken)) add('reference', range.start, range.end);
  for (const range of findAddresses(folded.text, spoken)) add('address', range.start, range.end);
  found.sort((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
  const kept: typeof found = [];
  for (const one of found) {
    const other = kept.find((each) => one.start < each.end && each.start < one.end);
    if (other === undefined) kept.push(one);
    else if (one.kind === 'reference' && one.start <= other.start && one.end >= other.end) {
      // "TAM-204417" is one reference, though its figures alone look like another number.
      other.start = one.start;
      other.end = one.end;
    }
  }
  // The figures of "@Olive08399511" belong to the handle.
  const ownNumber = ({ start }: { start: number }): boolean =>
    !/@\w{1,40}$/.test(folded.text.slice(Math.max(0, start - 41), start));
  const shown = kept.filter((one) => one.kind === 'email' || ownNumber(one));
  shown.sort((a, b) => a.start - b.start);
  return shown.map(
    ({ kind, start, end }): PersonalDatum => ({ kind, span: folded.toOriginal(start, end) satisfies Span }),
  );
}

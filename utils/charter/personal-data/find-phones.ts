import { phoneCueAfter, phoneCueBefore } from './phone-cues';
import type { SpokenNumber } from './read-spoken-numbers';

/** Half-open range of the folded text. */
export interface FoundRange {
  start: number;
  end: number;
}

// Figures with what people put between them; O and l stand for 0 and 1 in disguised numbers.
const candidate = /[+(]{0,2}(?:\d|(?<![A-Za-z])[oO])(?:[\doOlI]|[ .\-/()_*|·•,]){4,44}/g;
const french =
  /(?<![\d.,])(?:(?:\+|00)33[ .\-/]{0,2}(?:\(0\))?[ .\-/]{0,2}|0)[1-9](?:[ .\-/_*|·•]{0,3}\d[ .\-/_*|·•]{0,1}\d){4}(?![\d])/;
const northAmerican = /(?<![\d.,])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/;
const leadingZero = /(?<![\d.,+])\(?0\d{1,4}\)?(?:[ .\-/]\(?\d{2,4}\)?){1,4}(?!\d)/;
const international = /(?:\+|\b00)[ ]?\(?\d{1,3}\)?(?:[ .\-/]{0,2}\(?\d{1,4}\)?){2,6}(?!\d)/;
const localSeven = /(?<![\d.,-])\d{3}[ .-]\d{4}(?![\d-])/;
const pairs = /(?<![\d.,-])\d{2}(?:[-.]\d{2}){3}(?![\d-])/;
const date = /^\(?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?:[ T]\d{1,2})?\)?$/;
const unitAfter =
  /^\s?(?:[€$£%°]|euros?\b|eur\b|usd\b|chf\b|francs?\b|balles\b|dollars?\b|pounds?\b|quid\b|km\b|kg\b|vues\b|views\b|abonn|followers|fois\b|times\b|personnes\b|people\b|points?\b|k\b)/i;
const currencyBefore = /[€$£]\s?$/;
// "ISBN 978…", "la cravate réf. 06 98…": a number of goods, whatever it looks like.
const goodsBefore =
  /\b(?:isbn|issn|ean|sku|gtin|catalogue|catalog|accession|ref|refs|reference|(?:model|modele|part|piece|article|item|disc|disque|lot|type)(?: (?:no|number|numero|n|ref|reference|code))?)\b[ .:#°]{1,3}(?:[A-Z]{1,3} )?$/i;
// "4 11 19 27", "01 21 01", "3021, 3022": drawn numbers, codes, lists.
const noNumber = /^[2-9] \d\d |^\d\d(?:[ .\-/]\d\d){2}$|, /;

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

/** The dialled number within a run of figures, or null; `cued` says that words around announce one. */
function readNumber(run: string, cued: boolean): FoundRange | null {
  for (const pattern of [french, northAmerican, leadingZero, international]) {
    const hit = pattern.exec(run);
    if (hit === null) continue;
    const digits = countDigits(hit[0]);
    if (digits >= 9 && digits <= 16 && !date.test(hit[0].trim()))
      return { start: hit.index, end: hit.index + hit[0].length };
  }
  const digits = countDigits(run);
  const plain = run.replace(/\D/g, '');
  if (/^(?:0[1-9]\d{8,9}|(?:00|\+)\d{9,13})$/.test(run.startsWith('+') ? `+${plain}` : plain))
    return { start: 0, end: run.length };
  const short = localSeven.exec(run) ?? pairs.exec(run);
  if (short !== null && (cued || short[0].startsWith('555')))
    return { start: short.index, end: short.index + short[0].length };
  if (cued && digits >= 6 && digits <= 13 && !date.test(run) && !noNumber.test(run))
    return { start: 0, end: run.length };
  return null;
}

/** 1234567 or 7654321: someone counts, nobody is called. */
function isCounting(digits: string): boolean {
  return '012345678910111213'.includes(digits) || '109876543210'.includes(digits);
}

/**
 * Telephone numbers in figures (FR, BE, CH, CA, UK, US, international) and dictated in words.
 * `text` is folded; `spoken` comes from `readSpokenNumbers` on the same text.
 */
export function findPhones(text: string, spoken: readonly SpokenNumber[]): FoundRange[] {
  const found: FoundRange[] = [];
  for (const match of text.matchAll(candidate)) {
    let run = match[0];
    while (run.length > 0 && !/[\doO]/.test(run.at(-1)!)) run = run.slice(0, -1);
    const swapped = run.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
    // A run of letters alone ("oooOO") is no disguised number.
    if (countDigits(run) < 5 || countDigits(swapped) < 6) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + run.length, match.index + run.length + 40);
    if (currencyBefore.test(before) || goodsBefore.test(before) || unitAfter.test(after)) continue;
    const hit = readNumber(swapped, phoneCueBefore.test(before) || phoneCueAfter.test(after));
    if (hit !== null) found.push({ start: match.index + hit.start, end: match.index + hit.end });
  }
  for (const number of spoken) {
    if (number.digits.length < 6 || number.groups < 3 || isCounting(number.digits)) continue;
    const cued = phoneCueBefore.test(text.slice(Math.max(0, number.start - 60), number.start));
    const dialled = number.digits.startsWith('0') || number.groups >= 5;
    if ((dialled && number.digits.length >= 7) || cued) found.push({ start: number.start, end: number.end });
  }
  return found;
}

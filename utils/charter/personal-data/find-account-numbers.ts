import type { FoundRange } from './find-phones';
import type { PersonalDataKind } from './personal-datum';
import type { SpokenNumber } from './read-spoken-numbers';

const iban = /\b[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]{2,4}){3,8}\b/gi;
const ibanCue =
  /\b(?:iban|rib|bic|swift|sort code|money transfer|wire transfer|bank accounts?|compte bancaire|virement)\b/i;
const figures = /\d(?:[ .-]?\d){10,25}/g;
const expiry = /^[ ,.;:/-]{0,3}(?:exp|expir\w+|expiry|valid|val|cvv|cvc|security code)\b/i;
const cardCue = /\b(?:card|carte|cb|cc|visa|mastercard|amex|carte bleue|credit|debit|bancaire)\b[^\n\d]{0,40}$/i;
const identity = [
  // United States social security, United Kingdom national insurance, France numéro de sécurité sociale.
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
  /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/g,
];

/** ISO 13616: moved round and read as a number, an IBAN leaves 1 when divided by 97. */
function isIban(code: string): boolean {
  const plain = code.replace(/[ .-]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = value > 9 ? (rest * 100 + value) % 97 : (rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** The IBAN a run of letters and figures begins with, words after it left out; '' when there is none. */
function trimIban(run: string, cued: boolean): string {
  let code = run;
  while (code.length >= 15) {
    if (isIban(code)) return code;
    const gap = code.lastIndexOf(' ');
    if (gap < 0) break;
    code = code.slice(0, gap);
  }
  const written = run.replace(/(?: [a-z]+)+$/i, '');
  return cued && written.replace(/\D/g, '').length >= 8 ? written : '';
}

/** Luhn's check digit (ISO/IEC 7812-1). */
function isCard(code: string): boolean {
  const digits = code.replace(/\D/g, '');
  if (digits.length < 12 || digits.length > 19 || digits.startsWith('0')) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Bank account, card and national identity numbers. With the word beside it, a wrong check digit is forgiven. */
export function findAccountNumbers(
  text: string,
  spoken: readonly SpokenNumber[],
): { kind: PersonalDataKind; range: FoundRange }[] {
  const found: { kind: PersonalDataKind; range: FoundRange }[] = [];
  const cue = ibanCue.exec(text);
  for (const match of text.matchAll(iban)) {
    const code = trimIban(match[0], cue !== null);
    if (code !== '') found.push({ kind: 'iban', range: { start: match.index, end: match.index + code.length } });
  }
  if (cue !== null && found.length === 0 && /iban|rib|bic|swift|sort/i.test(cue[0])) {
    const after = cue.index + cue[0].length;
    const partly = spoken.find(
      (number) => number.start >= after && number.start - after < 40 && number.digits.length >= 6,
    );
    const rest = /\d(?:[ .-]?[A-Z0-9]){7,30}/.exec(text.slice(after, after + 80));
    if (partly !== undefined) found.push({ kind: 'iban', range: partly });
    else if (rest !== null)
      found.push({ kind: 'iban', range: { start: after + rest.index, end: after + rest.index + rest[0].length } });
  }
  for (const match of text.matchAll(figures)) {
    const count = match[0].replace(/\D/g, '').length;
    const end = match.index + match[0].length;
    const cued =
      count >= 11 &&
      (cardCue.test(text.slice(Math.max(0, match.index - 60), match.index)) || expiry.test(text.slice(end, end + 20)));
    const known = count >= 13 && /^[2-6]/.test(match[0]) && isCard(match[0]);
    if (known || cued) found.push({ kind: 'card', range: { start: match.index, end: match.index + match[0].length } });
  }
  for (const pattern of identity) {
    for (const match of text.matchAll(pattern)) {
      found.push({ kind: 'identity', range: { start: match.index, end: match.index + match[0].length } });
    }
  }
  return found;
}

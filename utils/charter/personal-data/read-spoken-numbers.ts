import { numberWords } from './number-words';

/** A number dictated in words, or half in words: "zéro six douze 34 point cinquante". */
export interface SpokenNumber {
  start: number;
  end: number;
  /** What it says, as digits. */
  digits: string;
  /** How many numbers were said one after the other; an ordinary number is one. */
  groups: number;
  /** At least one part is written in letters. */
  spelled: boolean;
}

interface Part {
  start: number;
  end: number;
  value: number | null;
  digits: string | null;
}

const wordOrNumber = /[A-Za-z]+|\d+/g;
const between = /^[\s,.\-/:()'+_*]{0,4}$/;
const fillers = new Set([
  'point',
  'tiret',
  'dash',
  'dot',
  'puis',
  'then',
  'et',
  'and',
  'virgule',
  'comma',
  'slash',
  'espace',
  'hyphen',
  'trait',
  'stop',
]);

/** 0–99, as French or English builds it from a tens word: "soixante" + "douze", "twenty" + "one". */
function joinsTens(tens: number, next: number): boolean {
  if (next <= 0 || tens < 20 || tens > 90 || tens % 10 !== 0) return false;
  return tens === 60 || tens === 80 ? next < 20 : next < 10;
}

/** Reads what a run of parts says, as a person dictating digits means it. */
function speak(parts: readonly Part[]): { digits: string; groups: number } {
  let digits = '';
  let groups = 0;
  for (let i = 0; i < parts.length; ) {
    const part = parts[i]!;
    i++;
    groups++;
    if (part.digits !== null) {
      digits += part.digits;
      continue;
    }
    let value = part.value ?? 0;
    if (value < 0) {
      const next = parts[i];
      const repeated = next?.digits?.length === 1 ? next.digits : String(Math.max(next?.value ?? 0, 0));
      digits += repeated.repeat(-value);
      i++;
      continue;
    }
    if (value === 4 && parts[i]?.value === 20) {
      value = 80;
      i++;
    }
    if (value === 10 && (parts[i]?.value ?? 0) >= 7 && (parts[i]?.value ?? 0) <= 9) value += parts[i++]!.value!;
    else if (parts[i]?.value != null && joinsTens(value, parts[i]!.value!)) {
      const unit = parts[i++]!.value!;
      value += unit;
      if (unit === 10 && (parts[i]?.value ?? 0) >= 7 && (parts[i]?.value ?? 0) <= 9) value += parts[i++]!.value!;
    }
    if (value > 0 && (parts[i]?.value === 100 || parts[i]?.value === 1000)) {
      value *= parts[i++]!.value!;
      const rest = parts[i]?.value;
      // "cinq cent cinquante-cinq" is one number; "nine hundred, one four two" goes on digit by digit.
      if (rest != null && rest >= 20 && rest < 100) {
        value += rest;
        i++;
        const unit = parts[i]?.value;
        if (unit != null && joinsTens(rest, unit)) {
          value += unit;
          i++;
        }
      }
    }
    digits += String(value);
  }
  return { digits, groups };
}

/**
 * Finds numbers dictated in words or in a mix of words and figures, in a text folded by `foldDigits`.
 * Figures alone are left to the other finders. Linear in the length of the text.
 */
export function readSpokenNumbers(text: string): SpokenNumber[] {
  const found: SpokenNumber[] = [];
  let parts: Part[] = [];
  let reach = 0;
  const close = (): void => {
    const spelled = parts.some((part) => part.value !== null);
    if (parts.length > 0 && spelled) {
      found.push({ start: parts[0]!.start, end: parts.at(-1)!.end, spelled, ...speak(parts) });
    }
    parts = [];
  };
  for (const match of text.matchAll(wordOrNumber)) {
    const start = match.index;
    const word = match[0].toLowerCase();
    const end = start + word.length;
    if (parts.length > 0 && (start - reach > 4 || !between.test(text.slice(reach, start)))) close();
    const isNumber = word.charCodeAt(0) < 58;
    const value = isNumber ? null : numberWords.get(word);
    if (value === undefined) {
      if (parts.length > 0 && !fillers.has(word)) close();
    } else parts.push({ start, end, value, digits: isNumber ? word : null });
    reach = end;
  }
  close();
  return found;
}

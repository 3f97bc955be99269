import { addressWords } from './address-words';
import type { FoundRange } from './find-phones';
import type { SpokenNumber } from './read-spoken-numbers';

// "14 h 55, rang 8" is a time and a seat.
const houseNumber =
  /(?<![\w.,/€$£#-])(?<!\d ?h ?)\d{1,5}(?:[-/]\d{1,4})?(?![\d€$£%])(?!,? ?(?:rang [A-Za-z0-9]{1,2}|place \d{1,3})\b)(?=[a-dA-D]?\b)/g;
const words = /[A-Za-z0-9][A-Za-z0-9'.-]*/y;
const spaceOrComma = /[ ,]{1,3}/y;
const germanic =
  /\b(?!(?:Partie|Sortie|Garantie|Brigade|Colgate) )[A-Z][\w'-]{2,}(?:strasse|str\.|gasse|weg|platz|straat|laan|plein|steenweg|gatan|gata|vagen|vegen|vej|veien|veg|gade|gate|katu|tie|kuja|allee|utca) ?\d{1,4}[a-zA-Z]?\b/g;
const box =
  /\b(?:p\.? ?o\.? ?box|bp|case postale|boite postale|b\.p\.|private bag|c\.p\.) ?\d{1,6}\b|\b(?:psc|unit) \d{3,5},? box \d{3,5}\b|\b[ad-f]?po,? a[aep] \d{5}\b/gi;
const dwelling =
  /(?:\d[^\n]{0,60})?\b(?:apt|apartment|appt|appartement|suite|flat|bte)\.? ?#?\d{1,4}[a-zA-Z]?\b(?:,? [A-Z]|[^\n]{0,30}\d)/g;
const suite = /\b\d[^\n]{3,70}[ ,](?:apt|apartment|appt|suite|flat|unit)\.? ?#?\d{1,4}\b/gi;
// A full British or Canadian postcode names a handful of doors.
const postcode = /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)\b/g;
const cue =
  /\b(?:address(?:es)?|adresses?|habit(?:e|es|ons|ez|ent|ant)|domicil\w+|live at|lives at|living at|we'?re at|i'?m at|i am at|we are at|my (?:place|house|flat)|mon appart\w*|chez (?:moi|lui|elle|eux)|return to|deliver(?:y|ed)? (?:to|at)|ship(?:ped)? to|livr\w+ (?:au|chez)|located at|corner of|meet you at|stop at|sonne[zr]?|loge|round to|house at|dort au|dorment au|crecher?|residing at|postcode|code postal)\b/i;
const statedAddress =
  /\b(?:address(?: of [^\n:]{1,60}?)?|adresse(?: de [^\n:]{1,60}?)?|located|meeting\?[^\n]{0,80}|return|lives?|living|meet me|taxi|drops you off|arrived|offices are located|secondary address to the same)(?: is| to| at| on| with|:| est| c'est| ca fait)\s?:?([^\n]{0,24}?\d{1,5}[ ,][^\n]{4,70}|[^\n]{3,60} \d{1,5}\b)/i;

/** "14/03, levée": a day. In English "4/12 Marchbank Loan" is a flat. */
const dayAndMonth = /^\d{1,2}\/\d{2}$/;
/** Who speaks of a postcode alone speaks of somebody's home only with such a word. */
const somebodys =
  /\b(?:my|our|his|her|their|i|i'm|im|we|lives?|living|address|sent|send|deliver\w*|ship\w*|post|mon|ma|notre|j'habite|j'|je|habite\w*|chez|adresse|livr\w+|envoy\w+)\b/i;

interface Word {
  text: string;
  lower: string;
  end: number;
  comma: boolean;
}

/** Up to eight words that follow `from` on the same line, with nothing but spaces and commas between. */
function wordsAfter(text: string, from: number): Word[] {
  const found: Word[] = [];
  let at = from;
  while (found.length < 8) {
    spaceOrComma.lastIndex = at;
    const gap = spaceOrComma.exec(text);
    if (gap !== null) at += gap[0].length;
    else if (found.length > 0 || !/[a-dA-D]/.test(text[at] ?? '')) break;
    words.lastIndex = at;
    const hit = words.exec(text);
    if (hit === null) break;
    at += hit[0].length;
    const plain = hit[0].replace(/\.$/, '');
    found.push({ text: plain, lower: plain.toLowerCase(), end: at, comma: gap?.[0].includes(',') ?? false });
    if (hit[0].length > 4 && hit[0].endsWith('.') && !addressWords.englishStreet.has(plain.toLowerCase())) break;
  }
  return found;
}

const isCapital = (word: Word): boolean => /^(?:[dl]')?[A-Z0-9]/.test(word.text);

/** End of a French street's name: particles and capitals, else (with an address cue) the next two words. */
function frenchNameEnd(after: readonly Word[], from: number, loose: boolean): number | null {
  let end: number | null = null;
  for (let i = from; i < after.length && i < from + 6; i++) {
    const word = after[i]!;
    const elided = word.lower.startsWith("d'") || word.lower.startsWith("l'");
    if (isCapital(word)) end = word.end;
    else if (addressWords.particles.has(word.lower) || elided) {
      if (elided && loose) end = word.end;
    } else if (loose && (end === null || i === from)) end = word.end;
    else break;
  }
  return end;
}

function frenchEnd(after: readonly Word[], cued: boolean): number | null {
  let i = 0;
  while (i < 2 && addressWords.suffixes.has(after[i]?.lower ?? '')) i++;
  const type = after[i]?.lower ?? '';
  if (addressWords.frenchStreet.has(type)) return frenchNameEnd(after, i + 1, true);
  // "14, voie 3": a platform, a seat.
  const isNumbered = /^\d/.test(after[i + 1]?.text ?? '');
  return addressWords.frenchLoose.has(type) && !isNumbered ? frenchNameEnd(after, i + 1, cued) : null;
}

/** Words in small letters a street's name has at most: "the 55 tram still stops at Harbour Street" is none. */
const mostSpoken = 2;

function englishEnd(after: readonly Word[], cued: boolean): number | null {
  if (after.length < 2 || addressWords.counted.has(after[0]!.lower)) return null;
  for (let i = 1; i < Math.min(after.length, 6); i++) {
    const type = after[i]!;
    if (i > 1 && after[i - 1]!.comma && i < 3) return null;
    const names = after.slice(0, i);
    const named = names.every((word) => isCapital(word));
    if (addressWords.englishStreet.has(type.lower)) {
      const plain =
        names.length <= 2 && names.every((word) => word.lower.length > 2 && !addressWords.counted.has(word.lower));
      const spoken = names.filter((word) => !isCapital(word)).length;
      return named || (cued && spoken <= mostSpoken) || plain ? type.end : null;
    }
    if (addressWords.englishLoose.has(type.lower) && ((named && isCapital(type)) || (cued && names.length <= 3)))
      return type.end;
  }
  return null;
}

/** "rue des Bouchers 14": the number stands last in Belgium and Switzerland. */
function numberLast(text: string, cued: boolean): FoundRange[] {
  const found: FoundRange[] = [];
  for (const type of text.matchAll(
    /\b(?:rue|avenue|av|boulevard|bd|chemin|ch|impasse|allee|quai|route|sentier|ruelle|dreve|chaussee|place|square|clos|via|viale|piazza|calle|rua|avenida|avda|ul|strasse|paseo)\b\.?/gi,
  )) {
    if (/\d[ ,a-z]{0,8}$/i.test(text.slice(Math.max(0, type.index - 6), type.index))) continue;
    const after = wordsAfter(text, type.index + type[0].length);
    let capitals = 0;
    for (let i = 0; i < after.length; i++) {
      const word = after[i]!;
      if (/^\d{1,4}[a-d]?(?:-\d+)?$/i.test(word.text)) {
        const next = after[i + 1];
        const counted =
          next !== undefined &&
          !next.comma &&
          !isCapital(next) &&
          !/^(?:a|au|chez|bte|boite|bis|ter|est|et|c|on)$/.test(next.lower);
        if ((capitals > 0 || cued) && i > 0 && !counted && !/^\s?(?:[€h%:]|euros?)/.test(text.slice(word.end)))
          found.push({ start: type.index, end: word.end });
        break;
      }
      if (isCapital(word) && word.text.length > 1) capitals++;
      else if (!addressWords.particles.has(word.lower) && !/^[dl]'/.test(word.lower) && !cued) break;
    }
  }
  return found;
}

/** Postal addresses, French and English, number first or last, also in words. `text` is folded. */
export function findAddresses(text: string, spoken: readonly SpokenNumber[]): FoundRange[] {
  const found: FoundRange[] = [];
  const cued = cue.test(text);
  // "Un cours d'histoire", "one drive" count what they name.
  const numbers: FoundRange[] = spoken.filter(({ digits }) => digits.length <= 5 && digits !== '1');
  for (const match of text.matchAll(houseNumber))
    numbers.push({ start: match.index, end: match.index + match[0].length });
  for (const number of numbers) {
    const after = wordsAfter(text, number.end);
    const isDate = dayAndMonth.test(text.slice(number.start, number.end));
    const end = (isDate ? null : frenchEnd(after, cued)) ?? englishEnd(after, cued);
    if (end !== null) found.push({ start: number.start, end });
  }
  found.push(...numberLast(text, cued));
  const isNamed = found.length > 0;
  for (const pattern of [germanic, box, dwelling, suite, postcode]) {
    for (const match of text.matchAll(pattern)) {
      if (pattern === postcode && !isNamed && !somebodys.test(text)) break;
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  const stated = statedAddress.exec(text);
  if (stated !== null && found.length === 0) found.push({ start: stated.index, end: stated.index + stated[0].length });
  return found;
}

import type { FoundRange } from './find-phones';

const domain = /^\s{0,2}[a-z0-9][a-z0-9-]{0,60}(?:\s?\.\s?[a-z0-9-]{2,30}){1,4}/i;
const providers =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|live|icloud|orange|free|laposte|wanadoo|sfr|bbox|proton|protonmail|gmx|bluewin|skynet|telenet|videotron|sympatico|btinternet|aol|msn|mailo|example';
const bareProvider = new RegExp(`^\\s{0,2}(?:${providers})\\b`, 'i');
const wrappedAt = /[([{<*_]\s?(?:at|a|arobase|arobas|arrobas|arobaz|chez|@)\s?[)\]}>*_]/gi;
const spokenAt = /\s(?:at|arobase|arobas|arrobas|arobaz|chez)\s/gi;
const spokenDomain =
  /^\s?[a-z0-9][a-z0-9-]{0,40}(?:\s[a-z0-9-]{2,20}){0,2}\s?(?:\s(?:dot|point|pt)\s|[([{]\s?(?:dot|point|pt|\.)\s?[)\]}]\s?|\s?\.\s?)(?:[a-z0-9-]{2,24}\s?(?:\s(?:dot|point)\s|[([{](?:dot|point)[)\]}]|\.)\s?)?(?:com|fr|net|org|be|ch|ca|uk|co|eu|io|info|me|us|ie|au|nz|lu|de|email|mail|biz|xyz)\b/i;
// What stands left of a plain "at" in ordinary speech: "look at site dot com" is no address.
const notAName = new Set([
  'it',
  'me',
  'us',
  'here',
  'look',
  'up',
  'available',
  'is',
  'are',
  'check',
  'him',
  'her',
  'them',
  'out',
  'shop',
  'more',
  'page',
  'now',
  'stuff',
  'item',
  'online',
  'only',
  'bought',
  'order',
  'that',
  'this',
  'and',
  'looking',
  'ordered',
  'was',
  'going',
  'allez',
  'vais',
  'suis',
  'est',
  'acheter',
  'achete',
  'aller',
  'commande',
  'mieux',
  'site',
  'prix',
  'back',
]);

const isName = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 46 ||
  code === 95 ||
  code === 37 ||
  code === 43 ||
  code === 45;

/** Start of the name that ends at `end`, over at most 64 characters; `end` itself when there is none. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 64 && isName(text.charCodeAt(start - 1))) start--;
  return start;
}

/** E-mail addresses, plain ("a@b.fr"), spaced, or dictated ("nom arobase domaine point fr"). `text` is folded. */
export function findEmails(text: string): FoundRange[] {
  const found: FoundRange[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let end = at;
    // "nom @ domaine . fr"
    if (text[end - 1] === ' ' && text[at + 1] === ' ') end--;
    const start = nameStart(text, end);
    if (start === end) continue;
    const hit =
      domain.exec(text.slice(at + 1, at + 160)) ??
      bareProvider.exec(text.slice(at + 1, at + 40)) ??
      spokenDomain.exec(text.slice(at + 1, at + 120));
    if (hit !== null) found.push({ start, end: at + 1 + hit[0].length });
  }
  for (const [pattern, wrapped] of [
    [wrappedAt, true],
    [spokenAt, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const rest = match.index + match[0].length;
      const end = match.index > 0 && text[match.index - 1] === ' ' ? match.index - 1 : match.index;
      const start = nameStart(text, end);
      const name = text.slice(start, end).toLowerCase();
      if (name === '' || (!wrapped && notAName.has(name))) continue;
      const hit = spokenDomain.exec(text.slice(rest, rest + 120));
      if (hit === null) continue;
      const isDictated = wrapped || /arob/i.test(match[0]) || /\b(?:dot|point|pt)\b/i.test(hit[0]);
      if (isDictated || bareProvider.test(hit[0])) found.push({ start, end: rest + hit[0].length });
    }
  }
  return found;
}

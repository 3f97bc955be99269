/** Letters and marks that Unicode's own folding leaves alone. */
const special: Record<string, string> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ƒ: 'f',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '·': '.',
  '‧': '.',
  '∙': '.',
  '⋅': '.',
};
// Small capitals, which people use as a "font", and letters with a hook or a bar.
const drawnOtherwise =
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgƅbɓbƈcɗdɛeɠgɦhɨiʝjƙkɫlɱmɲnɵoƥpɾrʂsƭtʈtʉuʋvƶz';
for (let at = 0; at + 1 < drawnOtherwise.length; at += 2) special[drawnOtherwise[at]!] = drawnOtherwise[at + 1]!;

const cache = new Map<number, string>();

function foldOnce(cp: number): string {
  if (cp >= 0xd800 && cp <= 0xdfff) return '\ufffd'; // half of a pair, alone
  // Enclosed letters that Unicode does not tie to the plain letter.
  if (cp >= 0x1f150 && cp <= 0x1f169) return String.fromCharCode(cp - 0x1f150 + 97);
  if (cp >= 0x1f170 && cp <= 0x1f189) return String.fromCharCode(cp - 0x1f170 + 97);
  const char = String.fromCodePoint(cp);
  const known = special[char];
  if (known !== undefined) return known;
  if (/^\s$/u.test(char)) return cp === 10 || cp === 13 || cp === 0x2028 || cp === 0x2029 ? '\n' : ' ';
  if (/^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Mn}\p{Me}]$/u.test(char)) return '';
  if (cp >= 0x1f3fb && cp <= 0x1f3ff) return ''; // skin tones
  if (cp > 0x2190 && /^\p{Extended_Pictographic}$/u.test(char)) return char;
  const bare = char
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}]/gu, '')
    .toLowerCase();
  return bare.replace(/[\p{Mn}\p{Me}]/gu, '').normalize('NFC');
}

/**
 * One code point as the engine reads it: compatibility forms plain, lower case, no diacritics;
 * an empty string for what is invisible, ' ' or a line feed for white space.
 */
export function foldCodePoint(cp: number): string {
  const known = cache.get(cp);
  if (known !== undefined) return known;
  const folded = foldOnce(cp);
  // A page could show every code point there is: past this, folding again is cheaper than remembering.
  if (cache.size < 5000) cache.set(cp, folded);
  return folded;
}

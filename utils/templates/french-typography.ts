/** Narrow no-break space, before high punctuation and inside guillemets (Lexique des règles typographiques de l’Imprimerie nationale). */
const thin = '\u202F';
const link = /(?:https?:\/\/|www\.)\S+/giu;

/** Spaces and marks that may stand between a word and its punctuation. */
const highMark =
  /(?<=[\p{L}\p{N}\p{M}»”")\]%€’.…\p{Extended_Pictographic}])[ \u00A0\u202F]?([!?]+)(?=$|[\s»”")\],.…\p{Extended_Pictographic}])/gu;
const spacedMark = /(?<=\S)[ \u00A0]([!?]+)(?=$|[\s»”")\],.…])/gu;
const colon = /(?<=[\p{L}\p{N}»”")\]%€])[ \u00A0\u202F]?([:;])(?=$|\s)/gu;

function spacePlainText(text: string): string {
  return text
    .replace(/«[ \u00A0\u202F]?(?=\S)/gu, `«${thin}`)
    .replace(/(?<=\S)[ \u00A0\u202F]?»/gu, `${thin}»`)
    .replace(highMark, `${thin}$1`)
    .replace(spacedMark, `${thin}$1`)
    .replace(colon, `${thin}$1`);
}

/**
 * Sets French spaces before ; : ! ? and inside « ». Leaves links, times (12:30), emoticons and
 * ratios alone; changes nothing but spaces, and twice gives the same as once.
 */
export function frenchTypography(text: string): string {
  let spaced = '';
  let last = 0;
  for (const match of text.matchAll(link)) {
    spaced += spacePlainText(text.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return spaced + spacePlainText(text.slice(last));
}

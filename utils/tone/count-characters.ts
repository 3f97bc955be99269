import twitterText from 'twitter-text';

export type CountMethod = 'utf16' | 'graphemes' | 'x' | 'mastodon' | 'bytes';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/**
 * Length of a text as a network counts it.
 * - `utf16`: JavaScript's length, what `maxlength` compares.
 * - `graphemes`: what a person sees as one character (Bluesky).
 * - `x`: twitter-text's weighted count: links 23, emoji 2, most of CJK 2.
 * - `mastodon`: graphemes, links 23, remote mentions without their host (mastodon/app/validators/status_length_validator).
 * - `bytes`: UTF-8 (Google reviews).
 */
export function countCharacters(text: string, method: CountMethod): number {
  switch (method) {
    case 'utf16':
      return text.length;
    case 'graphemes':
      return countGraphemes(text);
    case 'x':
      return text === '' ? 0 : twitterText.parseTweet(text).weightedLength;
    case 'mastodon':
      return countGraphemes(
        text.replace(/https?:\/\/[^\s<>"]+/g, 'x'.repeat(23)).replace(/(^|[^/\w])(@\w{1,64})@[\w.-]+\w/g, '$1$2'),
      );
    case 'bytes': {
      let bytes = 0;
      for (const char of text) {
        const code = char.codePointAt(0)!;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      }
      return bytes;
    }
  }
}

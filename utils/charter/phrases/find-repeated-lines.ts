import type { Span } from '@/utils/community/schema';
import type { AnalysedText, Token } from '@/utils/language/analyse-text';

const times = 4;
const wordTimes = 6;
const cheerTimes = 12;
const longestLine = 12;
/** Laughter, chants and emphasis say one word many times without filling a thread. */
const cheers = new Set(
  'ha haha ah he hehe hi hihi ho ah oh eh lol mdr ptdr la na da allez aller allee go ole bravo oui yes ouais yay merci thanks wow miam hourra hip hurray tres very so trop really vraiment long loin'.split(
    ' ',
  ),
);

/** Length and ends of each word, packed: compared in place of the words. Reused between texts. */
let shapes = new Int32Array(512);

/** False where no line of any length comes `times` times in a row, judged by the shapes of the words. */
function mayRepeat(tokens: readonly Token[]): boolean {
  if (tokens.length < times) return false;
  if (shapes.length < tokens.length) shapes = new Int32Array(tokens.length * 2);
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    shapes[i] = norm.length | (norm.charCodeAt(0) << 8) | (norm.charCodeAt(norm.length - 1) << 20);
  }
  const longest = Math.min(longestLine, Math.floor(tokens.length / times));
  for (let size = 1; size <= longest; size++) {
    let run = 0;
    for (let i = size; i < tokens.length; i++) {
      run = shapes[i] === shapes[i - size] ? run + 1 : 0;
      if (run >= size * (times - 1)) return true;
    }
  }
  return false;
}

/**
 * A line of at least three words said four times or more, or one word six times in a row (twelve where people cheer
 * with it: "allez allez allez"); else null. Linear.
 */
export function findRepeatedLines(text: AnalysedText): Span | null {
  const { tokens } = text;
  if (!mayRepeat(tokens)) return null;
  for (let size = 1; size <= longestLine; size++) {
    if (tokens.length < size * times) return null;
    let run = 0;
    for (let i = size; i < tokens.length; i++) {
      const { norm } = tokens[i]!;
      run = norm === tokens[i - size]!.norm ? run + 1 : 0;
      if (run < size * (times - 1) || run < size * (timesOf(size, norm) - 1)) continue;
      return text.toOriginal(tokens[i - run - size + 1]!.start, tokens[i]!.end);
    }
  }
  return null;
}

function timesOf(size: number, word: string): number {
  // A row of emojis is laughter.
  if (!/\p{L}/u.test(word)) return Number.POSITIVE_INFINITY;
  if (size > 2) return times;
  return cheers.has(word) || word.length < 2 ? cheerTimes : wordTimes;
}

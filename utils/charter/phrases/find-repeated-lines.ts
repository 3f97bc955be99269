import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';

const times = 4;
const fewestWords = 12;

/**
 * A line of at least three words said four times or more, or one word twelve times in a row; else null.
 * Songs and chants stay below ("allez allez allez"). Linear.
 */
export function findRepeatedLines(text: AnalysedText): Span | null {
  const { tokens } = text;
  if (tokens.length < fewestWords) return null;
  for (let size = 1; size <= 12 && size * times <= tokens.length; size++) {
    const needed = size < 3 ? Math.ceil(fewestWords / size) : times;
    let run = 0;
    for (let i = size; i < tokens.length; i++) {
      run = tokens[i]!.norm === tokens[i - size]!.norm ? run + 1 : 0;
      if (run >= size * (needed - 1)) {
        const first = tokens[i - run - size + 1]!;
        return text.toOriginal(first.start, tokens[i]!.end);
      }
    }
  }
  return null;
}

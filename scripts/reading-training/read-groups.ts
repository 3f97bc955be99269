import { readFileSync } from 'node:fs';
import { readCategories } from '@/utils/charter/reading/reading-heads';
import type { Language } from '@/utils/community/schema';
import { makeExample } from './make-example';
import type { Example } from './train-heads';

/** What a line of `frames/*.tsv` is: names to put in, or sentences to put them in ("{}" several people, "{one}" one of them). */
type Kind = 'group' | 'one' | 'harmless' | 'harmful';

/** Each sentence is filled with every so-manieth name, beginning at another one each time: a name by itself tells nothing. */
const stride = 8;
const weight = 2;

function readFrames(language: Language): Record<Kind, string[]> {
  const frames: Record<Kind, string[]> = { group: [], one: [], harmless: [], harmful: [] };
  for (const line of readFileSync(`scripts/reading-training/frames/${language}.tsv`, 'utf8').split('\n')) {
    const [kind, text] = line.split('\t');
    if (text !== undefined) frames[kind as Kind].push(text);
  }
  return frames;
}

/** Sentences about groups of people as examples for the categories: harmless ones name them or take their side, harmful ones attack. */
export function readGroups(language: Language): Example[] {
  const { group, one, harmless, harmful } = readFrames(language);
  const fill = (frames: readonly string[], violations: string[]): Example[] =>
    frames.flatMap((frame, at) =>
      (frame.includes('{one}') ? one : group)
        .filter((_, index) => (index + at) % stride === 0)
        .map((name) => {
          const filled = frame.replace(/\{(?:one)?\}/, name);
          const text = filled[0]!.toUpperCase() + filled.slice(1);
          return makeExample({ text, violations, signals: [], judged: readCategories }, language, weight);
        }),
    );
  return [...fill(harmless, []), ...fill(harmful, ['hate'])];
}

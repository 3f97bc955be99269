import { readCategories } from '@/utils/charter/reading/reading-heads';
import type { Language } from '@/utils/community/schema';
import { groupFrames } from './group-frames';
import { makeExample } from './make-example';
import type { Example } from './train-heads';

/** Each sentence is filled with every so-manieth group, beginning at another one each time. */
const stride = 4;
const weight = 2;

/** Sentences about groups, harmless and harmful, as examples for the categories. */
export function readGroups(language: Language): Example[] {
  const { groups, harmless, harmful } = groupFrames[language];
  const fill = (frames: readonly string[], violations: string[]): Example[] =>
    frames.flatMap((frame, at) =>
      groups
        .filter((_, index) => (index + at) % stride === 0)
        .map((group) =>
          makeExample(
            { text: frame.replace('{}', group), violations, signals: [], judged: readCategories },
            language,
            weight,
          ),
        ),
    );
  return [...fill(harmless, []), ...fill(harmful, ['hate'])];
}

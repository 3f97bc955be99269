import { checkItem } from '@/utils/charter/check-item';
import type { CompiledCharter } from '@/utils/charter/compile-charter';
import { disguises } from './disguises';

/** Frames an insult or a swear word stands in. */
const frames = { fr: (word: string) => `vous etes des ${word}`, en: (word: string) => `you are all ${word}` };

function categoriesOf(text: string, charter: CompiledCharter, listsAlone: boolean): Set<string> {
  return new Set(checkItem({ text }, charter, { listsAlone }).violations.map((one) => one.category));
}

export interface DisguiseResult {
  /** Words of the public lists that ours know when they are written plainly; what is only read has no disguise. */
  words: number;
  /** Share of them still found, by disguise. */
  recovered: Map<string, number>;
}

/** Of `words` our lists know in plain spelling, the share the engine still finds once disguised. */
export function measureDisguises(
  words: readonly string[],
  lang: 'fr' | 'en',
  charter: CompiledCharter,
): DisguiseResult {
  const frame = frames[lang];
  const floor = categoriesOf(frame('xxxx'), charter, true);
  const known = words
    .map((word) => ({ word, plain: categoriesOf(frame(word), charter, true) }))
    .filter(({ plain }) => [...plain].some((category) => !floor.has(category)));
  const recovered = new Map<string, number>();
  for (const [name, disguise] of Object.entries(disguises)) {
    let found = 0;
    let tried = 0;
    for (const { word, plain } of known) {
      const hidden = disguise(word);
      if (hidden === word) continue;
      tried += 1;
      const seen = categoriesOf(frame(hidden), charter, false);
      if ([...plain].some((category) => !floor.has(category) && seen.has(category))) found += 1;
    }
    recovered.set(name, tried === 0 ? 1 : found / tried);
  }
  return { words: known.length, recovered };
}

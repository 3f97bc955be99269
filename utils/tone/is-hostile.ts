import type { DraftContext } from './draft-context';
import { findPhrases } from './find-phrases';
import { aggressivePhrases } from './lexicons/aggressive';
import { blamingPhrases } from './lexicons/blaming';
import { defensivePhrases } from './lexicons/defensive';
import { dismissivePhrases } from './lexicons/dismissive';
import { passiveAggressivePhrases } from './lexicons/passive-aggressive';
import type { PhraseSet } from './phrases';
import type { ReadSentence } from './sentences/read-sentences';
import type { StanceKind } from './sentences/sentence-kinds';
import { standsAsRead } from './sentences/stands-as-read';

/** Words against the reader that the lists know and the model lets stand, after the greeting. */
export function isHostile(
  contested: string,
  greetingEnd: number,
  lang: DraftContext['language'],
  said: readonly ReadSentence[],
): boolean {
  const { fault, soft } = blamingPhrases[lang];
  const { closing, shrug } = dismissivePhrases[lang];
  const { veiled, mockPraise } = passiveAggressivePhrases[lang];
  const known: [StanceKind, PhraseSet[]][] = [
    ['blaming', [fault, soft]],
    ['defensive', [defensivePhrases[lang].denial]],
    ['dismissive', [closing, shrug]],
    ['aggressive', [aggressivePhrases[lang]]],
    ['passive-aggressive', [veiled, mockPraise]],
  ];
  return known.some(([kind, sets]) =>
    sets.some((set) =>
      findPhrases(set, contested).some((hit) => hit.end > greetingEnd && standsAsRead(said, kind, hit)),
    ),
  );
}

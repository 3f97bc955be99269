import { advertisingPhrases } from '@/utils/charter/lexicon-content/advertising';
import { complaintEn } from '@/utils/charter/lexicon-content/complaint-en';
import { complaintFr } from '@/utils/charter/lexicon-content/complaint-fr';
import { crisisPhrases } from '@/utils/charter/lexicon-content/crisis';
import { everydayEn } from '@/utils/charter/lexicon-content/everyday-en';
import { everydayFr } from '@/utils/charter/lexicon-content/everyday-fr';
import { plainEn } from '@/utils/charter/lexicon-content/plain-en';
import { praisePhrases } from '@/utils/charter/lexicon-content/praise';
import { questionPhrases } from '@/utils/charter/lexicon-content/questions';
import { recoursePhrases } from '@/utils/charter/lexicon-content/recourse';
import { roundaboutFr } from '@/utils/charter/lexicon-content/roundabout-fr';
import { scamPhrases } from '@/utils/charter/lexicon-content/scam';
import { spamPhrases } from '@/utils/charter/lexicon-content/spam';
import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { indexCues } from './index-cues';
import { type PhraseWord, readWords } from './read-words';
import { rememberByText } from './remember-by-text';

const lists = {
  ...spamPhrases,
  ...scamPhrases,
  ...advertisingPhrases,
  ...crisisPhrases,
  ...recoursePhrases,
  ...questionPhrases,
  ...praisePhrases,
  'complaint-strong': `${complaintFr['complaint-strong']}\n${complaintEn['complaint-strong']}`,
  'complaint-demand': `${complaintFr['complaint-demand']}\n${complaintEn['complaint-demand']}`,
  'complaint-weak': `${complaintFr['complaint-weak']}\n${complaintEn['complaint-weak']}`,
};
export type CueGroup =
  | keyof typeof lists
  | keyof typeof everydayEn
  | keyof typeof everydayFr
  | keyof typeof plainEn
  | keyof typeof roundaboutFr;

/** The lists of both languages with those of one language behind. */
const groups = { ...lists } as Record<CueGroup, string>;
for (const list of [everydayEn, everydayFr, plainEn, roundaboutFr]) {
  for (const [name, cues] of Object.entries(list) as [CueGroup, string][]) {
    groups[name] = name in groups ? `${groups[name]}\n${cues}` : cues;
  }
}

/** What the phrase lists saw in a text; read once, shared by every detector and signal. */
export interface TextCues {
  words: readonly PhraseWord[];
  /** Places of a group's cues in the original text, in order; empty when there is none. */
  spans(group: CueGroup): readonly Span[];
  has(...anyOf: CueGroup[]): boolean;
  /** How many different words begin a cue of the group. */
  count(group: CueGroup): number;
}

let search: ReturnType<typeof indexCues<CueGroup>> | null = null;
const nowhere: readonly Span[] = [];

/** Reads the cues of a text; the second call for the same text costs nothing. */
export const readCues = rememberByText((text: AnalysedText): TextCues => {
  search ??= indexCues(groups);
  const words = readWords(text);
  const found = new Map<CueGroup, { from: number; to: number }[]>();
  for (const hit of search(words)) {
    const list = found.get(hit.group);
    if (list === undefined) found.set(hit.group, [hit]);
    else list.push(hit);
  }
  return {
    words,
    spans: (group) =>
      found.get(group)?.map(({ from, to }) => text.toOriginal(words[from]!.start, words[to - 1]!.end)) ?? nowhere,
    has: (...anyOf) => {
      for (let i = 0; i < anyOf.length; i++) if (found.has(anyOf[i]!)) return true;
      return false;
    },
    count: (group) => {
      const hits = found.get(group);
      if (hits === undefined) return 0;
      return hits.length === 1 ? 1 : new Set(hits.map((hit) => words[hit.from]!.norm)).size;
    },
  };
});

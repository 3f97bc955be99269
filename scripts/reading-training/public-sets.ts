import { readCategories } from '@/utils/charter/reading/reading-heads';

/** What people said of a comment of a public set, as far as it tells of heads. */
export type PublicJudgement =
  | { applies: readonly string[]; judged: readonly string[] }
  /** Abusive, nobody says how: what the lists found in it of these is right. */
  | { rightly: readonly string[] }
  /** Nothing to learn here. */
  | null;

/** A public set, and how much each of its comments weighs beside one of ours. */
export interface PublicSet {
  file: string;
  licence: string;
  weight: number;
  /** Comments taken at most, spread over the file. */
  most: number;
  judge(label: number, kind: string): PublicJudgement;
}

/** What a comment that people called clean is surely not. Swearing, and what it asks of a team, nobody judged there. */
const clean = readCategories.filter((category) => category !== 'profanity');
const abuse = ['insult', 'profanity', 'hate', 'harassment', 'threat', 'sexual'];
const unpleasant = /annoyance|anger|disgust|disapproval/;

const cleanOnly: PublicSet['judge'] = (label) => (label === 0 ? { applies: [], judged: clean } : null);
const cleanOrAbusive: PublicSet['judge'] = (label) =>
  label === 0 ? { applies: [], judged: clean } : { rightly: abuse };
const hateOrNot: PublicSet['judge'] = (label) => ({ applies: label === 1 ? ['hate'] : [], judged: ['hate'] });

/**
 * Public sets: they say little of categories, but much of what ordinary comments look like, of hate, and of words that are
 * abusive on any network. They weigh little beside ours, whose comments are of the trade; least where their labels are known
 * to be biased (Davidson, against African-American English).
 */
export const publicSets: readonly PublicSet[] = [
  {
    file: 'goemotions',
    licence: 'Apache-2.0',
    weight: 0.5,
    most: 12000,
    judge: (label, kind) => (unpleasant.test(kind) ? null : cleanOnly(label, kind)),
  },
  {
    file: 'cat_gc',
    licence: 'Apache-2.0, text of Wikipedia (CC BY-SA)',
    weight: 0.5,
    most: 3000,
    judge: cleanOrAbusive,
  },
  { file: 'toxic_spans', licence: 'CC0', weight: 0.2, most: 6000, judge: cleanOrAbusive },
  { file: 'davidson', licence: 'MIT', weight: 0.2, most: 6000, judge: cleanOrAbusive },
  { file: 'surge_toxicity', licence: 'MIT', weight: 0.5, most: 1000, judge: cleanOrAbusive },
  { file: 'tf_jigsaw_en', licence: 'MIT', weight: 0.5, most: 1000, judge: cleanOrAbusive },
  { file: 'tf_jigsaw_fr', licence: 'MIT', weight: 0.5, most: 1000, judge: cleanOrAbusive },
  { file: 'tf_agreement_fr', licence: 'MIT', weight: 0.5, most: 1000, judge: cleanOrAbusive },
  { file: 'mlma_fr', licence: 'MIT', weight: 0.5, most: 4000, judge: cleanOrAbusive },
  { file: 'templates_en', licence: 'Apache-2.0', weight: 0.3, most: 4000, judge: cleanOnly },
  { file: 'templates_fr', licence: 'written for this project', weight: 0.5, most: 2000, judge: cleanOnly },
  { file: 'edos', licence: 'CC0', weight: 0.2, most: 8000, judge: hateOrNot },
  { file: 'hatemojibuild', licence: 'CC BY 4.0', weight: 0.3, most: 5000, judge: hateOrNot },
  { file: 'ftr_fr', licence: 'MIT', weight: 0.5, most: 3000, judge: hateOrNot },
];

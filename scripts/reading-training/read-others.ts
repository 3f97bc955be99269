import { readCategories } from '@/utils/charter/reading/reading-heads';
import type { Language } from '@/utils/community/schema';
import { type CommentKind, commentKinds } from '@/utils/tone/sentences/sentence-kinds';
import { readRounds } from '../charter-eval/read-rounds';
import { readBank as readToneBank } from '../tone-training/read-bank';
import { makeExample } from './make-example';
import type { Example } from './train-heads';

/** What a comment written to train the tone engine tells here: it breaks nothing, and asks or complains or does neither. */
const asked: Record<CommentKind, { applies: string[]; judged: string[] }> = {
  complaint: { applies: ['complaint'], judged: ['complaint', 'praise', ...readCategories] },
  question: { applies: ['question'], judged: ['question', 'praise', ...readCategories] },
  light: { applies: [], judged: ['complaint', 'question', ...readCategories] },
};

/**
 * Comments of ours that were written for something else. The lists know those of the evaluation rounds by heart: what they
 * find there is left out, it would be believed too readily elsewhere.
 */
export function readOthers(language: Language): Example[] {
  const rounds = readRounds(undefined).filter(({ lang }) => lang === language);
  return [
    ...rounds.map((row) => makeExample({ ...row, isKnown: true }, language, 1)),
    ...readToneBank('comments', language, commentKinds).map(({ text, kind }) =>
      makeExample({ text, violations: [], signals: asked[kind].applies, judged: asked[kind].judged }, language, 0.5),
    ),
  ];
}

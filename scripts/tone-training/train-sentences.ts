import type { Language } from '@/utils/community/schema';
import { foldText } from '@/utils/tone/fold-text';
import { sentenceFeatures } from '@/utils/tone/sentences/sentence-features';
import { sentenceKinds } from '@/utils/tone/sentences/sentence-kinds';
import type { DraftRow } from './draft-row';
import { labelSentences } from './label-sentences';
import { type BankSentence, readBank } from './read-bank';
import { type KindWeights, trainKinds } from './train-kinds';

/** Rounds of guessing which sentence of a draft its labels mean, then learning from the guess. */
const rounds = 3;

/** Learns what sentences do from the bank and from our own labelled drafts. Deterministic. */
export function trainSentences(
  language: Language,
  rows: readonly DraftRow[],
  bank: readonly BankSentence[] = readBank('sentences', language, sentenceKinds),
): KindWeights {
  const written = bank.map(({ text, kind }) => ({
    features: sentenceFeatures(foldText(text)),
    kind: (sentenceKinds as readonly string[]).indexOf(kind),
    weight: 1,
  }));
  const own = rows.filter(({ lang }) => lang === language);
  let model = trainKinds(written, sentenceKinds.length);
  for (let round = 0; round < rounds; round += 1)
    model = trainKinds([...written, ...labelSentences(own, model)], sentenceKinds.length);
  return model;
}

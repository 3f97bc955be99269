import { readFileSync } from 'node:fs';
import type { Language } from '@/utils/community/schema';
import { foldText } from '@/utils/tone/fold-text';
import { sentenceFeatures } from '@/utils/tone/sentences/sentence-features';
import { sentenceKinds } from '@/utils/tone/sentences/sentence-kinds';
import type { DraftRow } from './draft-row';
import { labelSentences } from './label-sentences';
import { readBank } from './read-bank';
import { type KindWeights, trainKinds } from './train-kinds';

/** Rounds of guessing which sentence of a draft its labels mean, then learning from the guess. */
const rounds = 3;

/** Learns what sentences do from the bank and from our own labelled drafts. Deterministic. */
export function trainSentences(language: Language, drafts = 'tests/tone-drafts.jsonl'): KindWeights {
  const rows = readFileSync(drafts, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DraftRow)
    .filter(({ lang }) => lang === language);
  const bank = readBank(language).map(({ text, kind }) => ({
    features: sentenceFeatures(foldText(text)),
    kind: sentenceKinds.indexOf(kind),
    weight: 1,
  }));
  let model = trainKinds(bank);
  for (let round = 0; round < rounds; round += 1) model = trainKinds([...bank, ...labelSentences(rows, model)]);
  return model;
}

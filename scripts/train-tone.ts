/**
 * Trains the model of the tone engine on our own sentences, comments and drafts; writes public/models/tone.bin with its card.
 * Deterministic: the same sentences give the same file. `--check` writes nothing: it reads each fifth of the drafts with the whole
 * engine and a model trained without them, which takes some minutes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { foldText } from '@/utils/tone/fold-text';
import { sentenceFeatures } from '@/utils/tone/sentences/sentence-features';
import { commentKinds, sentenceKinds, stanceKinds } from '@/utils/tone/sentences/sentence-kinds';
import type { Language } from '../utils/community/schema';
import { crossCheck } from './tone-training/cross-check';
import { crossCheckDrafts } from './tone-training/cross-check-drafts';
import type { DraftRow } from './tone-training/draft-row';
import { packSentenceModel } from './tone-training/pack-sentence-model';
import { readBank } from './tone-training/read-bank';
import { trainComments } from './tone-training/train-comments';
import { trainSentences } from './tone-training/train-sentences';
import { writeCard } from './tone-training/write-card';

const drafts = readFileSync('tests/tone-drafts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DraftRow);
const train = (language: Language) => [trainSentences(language, drafts), trainComments(language, drafts)];
const check = (language: Language) => {
  const examples = readBank('sentences', language, sentenceKinds).map(({ text, kind }) => ({
    features: sentenceFeatures(foldText(text)),
    kind: sentenceKinds.indexOf(kind),
    weight: 1,
  }));
  return crossCheck(examples, sentenceKinds.length, stanceKinds.length);
};
const both = <T>(of: (language: Language) => T): Record<Language, T> => ({ fr: of('fr'), en: of('en') });

function writeModel(): void {
  const file = packSentenceModel(both(train));
  mkdirSync('public/models', { recursive: true });
  writeFileSync('public/models/tone.bin', file);
  writeFileSync(
    'public/models/tone-card.md',
    writeCard({
      bytes: file.length,
      drafts: both((language) => drafts.filter(({ lang }) => lang === language).length),
      comments: both((language) => readBank('comments', language, commentKinds).length),
      sentences: both(check),
    }),
  );
  console.log(`public/models/tone.bin: ${Math.round(file.length / 1024)} kB`);
}

if (process.argv.includes('--check')) console.table(crossCheckDrafts(drafts));
else writeModel();

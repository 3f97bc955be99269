/** Trains the model of the tone engine on our own sentences, comments and drafts; writes public/models/tone.bin. Deterministic. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../utils/community/schema';
import type { DraftRow } from './tone-training/draft-row';
import { packSentenceModel } from './tone-training/pack-sentence-model';
import { trainComments } from './tone-training/train-comments';
import { trainSentences } from './tone-training/train-sentences';

const drafts = readFileSync('tests/tone-drafts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DraftRow);
const train = (language: Language) => [trainSentences(language, drafts), trainComments(language, drafts)];
const file = packSentenceModel({ fr: train('fr'), en: train('en') });
mkdirSync('public/models', { recursive: true });
writeFileSync('public/models/tone.bin', file);
console.log(`public/models/tone.bin: ${Math.round(file.length / 1024)} kB`);

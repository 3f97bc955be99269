/**
 * Trains the ranking model from ../shared/data/train (or --data) and writes public/models/rank.bin with its card.
 * Deterministic: the same data gives the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRankModel } from '@/utils/charter/rank-model';
import { analyseText } from '@/utils/language/analyse-text';
import { measureModel } from './rank-training/measure-model';
import { packModel } from './rank-training/pack-model';
import { readExamples } from './rank-training/read-examples';
import { trainWeights } from './rank-training/train-weights';
import { writeCard } from './rank-training/write-card';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
/** Share of clean everyday comments, kept out of training, that may be marked "worth a look". */
const mostFalselyMarked = 0.012;
const evaluationSets = [
  'surge_toxicity_en',
  'wiki_talk_en_heldout',
  'davidson_en_heldout',
  'hatemojicheck_en',
  'goemotions_clean_en',
  'mlma_fr_heldout',
  'ftr_fr_heldout',
];

const examples = readExamples(options.data);
console.log(`${examples.label.length} comments, ${examples.start[examples.label.length]} features`);
const weights = trainWeights(examples);
const bare = readRankModel(packModel(weights, 0))!;
const margins = examples.heldOutClean.map((text) => bare.margin(analyseText(text))).sort((a, b) => a - b);
const threshold = margins[Math.ceil(margins.length * (1 - mostFalselyMarked))]!;
const file = packModel(weights, threshold);
const model = readRankModel(file)!;

const texts = examples.heldOutClean.map((text) => analyseText(text));
for (const text of texts) model.score(text);
const started = process.cpuUsage().user;
for (const text of texts) model.score(text);
const microseconds = (process.cpuUsage().user - started) / texts.length;

const figures = measureModel(model, options.data, evaluationSets);
mkdirSync('public/models', { recursive: true });
writeFileSync('public/models/rank.bin', file);
writeFileSync(
  'public/models/rank-card.md',
  writeCard({ figures, perSet: examples.perSet, threshold, bytes: file.length, heldOut: texts.length }),
);
console.log(`threshold ${threshold.toFixed(3)}, ${microseconds.toFixed(1)} µs a comment`);
console.table(figures);

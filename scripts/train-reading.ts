/**
 * Trains the reading model of the charter engine on our own labelled comments and public sets (../shared/data or --data);
 * writes public/models/reading.bin with its card. Deterministic: the same comments give the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readingHeads } from '@/utils/charter/reading/reading-heads';
import type { Language } from '@/utils/community/schema';
import { type Calibration, calibrate } from './reading-training/calibrate';
import { crossMargins } from './reading-training/cross-margins';
import { makeExample } from './reading-training/make-example';
import { measureHeads } from './reading-training/measure-heads';
import { doubtBelow, packReading, readFrom } from './reading-training/pack-reading';
import { readBank } from './reading-training/read-bank';
import { readGroups } from './reading-training/read-groups';
import { readOthers } from './reading-training/read-others';
import { readPublic } from './reading-training/read-public';
import { type HeadWeights, trainHeads } from './reading-training/train-heads';
import { type CardLanguage, writeCard } from './reading-training/write-card';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

interface Trained {
  model: HeadWeights & { calibrations: Calibration[] };
  card: CardLanguage;
}

function train(language: Language): Trained {
  const bank = readBank(language);
  const examples = bank.map((row) => makeExample(row, language, 1));
  const others = [...readPublic(options.data, language), ...readOthers(language), ...readGroups(language)];
  console.log(`${language}: ${bank.length} comments of ours, ${others.length} others`);
  const parts = bank.map(({ part }) => part);
  const margins = crossMargins(examples, parts, others);
  const calibrations = readingHeads.map((_, head) =>
    calibrate(
      margins.map((one) => one[head]!),
      examples.map(({ labels }) => labels[head]!),
    ),
  );
  const isListed = (at: number, head: number): boolean => examples[at]!.found.includes(readingHeads[head]!);
  const lists = measureHeads(bank, isListed);
  const both = measureHeads(bank, (at, head) => {
    const { slope, shift } = calibrations[head]!;
    const odds = margins[at]![head]! * slope + shift;
    const name = readingHeads[head]!;
    return odds > (isListed(at, head) ? doubtBelow(name) : readFrom(name));
  });
  const model = { ...trainHeads([...examples, ...others]), calibrations };
  return { model, card: { comments: bank.length, others: others.length, lists, both } };
}

const trained = { fr: train('fr'), en: train('en') };
const file = packReading({ fr: trained.fr.model, en: trained.en.model });
mkdirSync('public/models', { recursive: true });
writeFileSync('public/models/reading.bin', file);
const card = writeCard({ bytes: file.length, fr: trained.fr.card, en: trained.en.card });
writeFileSync('public/models/reading-card.md', card);
console.log(`public/models/reading.bin: ${Math.round(file.length / 1024)} kB`);
console.log(card.slice(card.indexOf('## Figures')));

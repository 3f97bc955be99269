/** Trains the sentence model of the tone engine on our own sentences and drafts; writes public/models/tone.bin. Deterministic. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { packSentenceModel } from './tone-training/pack-sentence-model';
import { trainSentences } from './tone-training/train-sentences';

const file = packSentenceModel({ fr: trainSentences('fr'), en: trainSentences('en') });
mkdirSync('public/models', { recursive: true });
writeFileSync('public/models/tone.bin', file);
console.log(`public/models/tone.bin: ${Math.round(file.length / 1024)} kB`);

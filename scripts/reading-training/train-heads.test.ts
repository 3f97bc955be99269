import { describe, expect, it } from 'vitest';
import { readingHeads } from '@/utils/charter/reading/reading-heads';
import { readReadingModel } from '@/utils/charter/reading/reading-model';
import { analyseText } from '@/utils/language/analyse-text';
import { calibrate } from './calibrate';
import { makeExample } from './make-example';
import { packReading, readFrom } from './pack-reading';
import { readMargins, trainHeads } from './train-heads';

const bank = [
  { text: 'you walk like a wardrobe on wheels', violations: ['insult'], signals: [] },
  { text: 'he sings like a wet donkey', violations: ['insult'], signals: [] },
  { text: 'the wardrobe came on time', violations: [], signals: ['praise'] },
  { text: 'what a lovely donkey', violations: [], signals: ['praise'] },
];
const examples = bank.map((row) => makeExample(row, 'en', 1));
const asIs = readingHeads.map(() => ({ slope: 1, shift: 0 }));

describe('training the reading model', () => {
  it('gives the same weights for the same comments', () => {
    expect(trainHeads(examples)).toEqual(trainHeads(examples));
  });

  it('writes a file that reads as it was trained', () => {
    const trained = trainHeads(examples);
    const calibrated = { ...trained, calibrations: asIs };
    const model = readReadingModel(packReading({ fr: calibrated, en: calibrated }))!;
    bank.forEach(({ text }, at) => {
      const reading = model.read(analyseText(text, 'en'), examples[at]!.found);
      const margins = readMargins(trained, examples[at]!);
      for (const head of ['insult', 'praise'] as const)
        expect(reading.margin(head)).toBeCloseTo(margins[readingHeads.indexOf(head)]! - readFrom(head), 0);
    });
  });

  it('learns nothing of what nobody judged', () => {
    const unjudged = makeExample(
      { text: 'you donkey', violations: ['insult'], signals: [], judged: ['hate'] },
      'en',
      1,
    );
    expect([...unjudged.labels].filter((label) => label >= 0)).toEqual([0]);
  });

  it('makes margins mean what they say: at 0 as many apply as do not', () => {
    const margins = Array.from({ length: 400 }, (_, index) => index / 100);
    const { slope, shift } = calibrate(
      margins,
      margins.map((margin) => (margin > 3 ? 1 : 0)),
    );
    expect(-shift / slope).toBeCloseTo(3, 1);
  });
});

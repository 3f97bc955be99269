import { describe, expect, it } from 'vitest';
import { foldText } from '@/utils/tone/fold-text';
import { readSentenceModel } from '@/utils/tone/sentences/sentence-model';
import type { DraftRow } from './draft-row';
import { packSentenceModel } from './pack-sentence-model';
import { trainComments } from './train-comments';
import { trainSentences } from './train-sentences';

const bank = [
  { text: 'We are so sorry for the wait.', kind: 'empathy' },
  { text: 'Sorry, that must have been hard.', kind: 'empathy' },
  { text: 'You should have read the label.', kind: 'blaming' },
  { text: 'You forgot to read the manual.', kind: 'blaming' },
  { text: 'Send us a message with your order.', kind: 'next' },
] as const;
const drafts: DraftRow[] = [
  {
    id: 'one',
    lang: 'en',
    comment: 'My kettle leaks',
    draft: 'Hi Ann, sorry about that. You forgot to close the lid. Send us a photo.',
    findings: ['blaming'],
  },
];

function trainAll(): Uint8Array {
  const train = (language: 'fr' | 'en') => [trainSentences(language, drafts, bank), trainComments(language, drafts)];
  return packSentenceModel({ fr: train('fr'), en: train('en') });
}

describe('training the tone model', () => {
  it('gives the same file for the same sentences, and a file that is read back', () => {
    const file = trainAll();
    expect(Buffer.compare(file, trainAll())).toBe(0);
    const model = readSentenceModel(file)!;
    expect(model.read(foldText('You forgot to read it.'), 'en').blaming).toBeGreaterThan(0.4);
    expect(model.readComment(foldText('My order never came'), 'en').complaint).toBeGreaterThan(0.5);
  });
});

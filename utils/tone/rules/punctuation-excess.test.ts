import { describe, expect, it } from 'vitest';
import { punctuationExcessRule } from './punctuation-excess';
import { readSample } from './read-sample';

describe('Repeated marks', () => {
  it.each([
    {
      draft: 'Bonjour, avec joie !!!',
      words: '!!!',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, really ?? So sorry!!',
      words: '??',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = punctuationExcessRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour ! Avec plaisir ! À demain !',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi! Sure! See you there!',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, vos « !!! » nous ont alertés.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(punctuationExcessRule.check(readSample(draft, over))).toEqual([]);
  });
});

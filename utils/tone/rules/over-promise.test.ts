import { describe, expect, it } from 'vitest';
import { overPromiseRule } from './over-promise';
import { readSample } from './read-sample';

describe('Promising without reserve', () => {
  it.each([
    {
      draft: 'Bonjour, je vous garantis que tout ira bien.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, vous serez livré demain à 9 h précises.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, we guarantee it will never break.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, it will be with you at 9:00 sharp.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      words: null,
      draft: 'Hi, it covers absolutely everything, no exceptions whatsoever.',
      over: { language: 'en', comment: 'What does it cover?' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = overPromiseRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: "Bonjour, l'appareil est garanti deux ans.",
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, nous ne pouvons pas vous garantir une date.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: "Hi, we can't promise a date, but it usually takes a week.",
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, the frame is guaranteed for five years.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, il devrait arriver demain vers 9 h.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, you will have an answer within three weeks, even if it is a no.',
      over: { language: 'en', comment: 'Partnership?' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(overPromiseRule.check(readSample(draft, over))).toEqual([]);
  });
});

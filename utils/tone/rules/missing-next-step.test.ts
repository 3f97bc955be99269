import { describe, expect, it } from 'vitest';
import { missingNextStepRule } from './missing-next-step';
import { readSample } from './read-sample';

describe('A problem left where it is', () => {
  it.each([
    {
      draft: 'Bonjour Léa, nous sommes désolés pour cette panne.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: "Hi Lea, oh no, we're so sorry.",
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, non, point final.',
      words: null,
      over: { language: 'fr', comment: 'Pourriez-vous rouvrir le lundi ?' },
    },
    { draft: 'Hi Lea, so sorry.', words: null, over: { language: 'en', comment: 'My code has expired, what now?' } },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = missingNextStepRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour Léa, désolés. Écrivez-nous en privé.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Lea, sorry. Details at status.example',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour Léa, désolés, le courant revient vers midi.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    { draft: 'Merci Léa !', over: { language: 'fr', comment: 'Superbe exposition, merci' } },
    {
      draft: 'Bonjour Manon, aïe. Qu’est-ce qui vous a le plus déçue ?',
      over: { language: 'fr', comment: 'Le dernier épisode est nul' },
    },
    {
      draft: 'Hi, sorry. The errata are on page 40.',
      over: { language: 'en', comment: 'Your brochure is full of mistakes' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(missingNextStepRule.check(readSample(draft, over))).toEqual([]);
  });
});

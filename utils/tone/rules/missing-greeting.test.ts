import { describe, expect, it } from 'vitest';
import { missingGreetingRule } from './missing-greeting';
import { readSample } from './read-sample';

describe('Opening without a greeting', () => {
  it.each([
    { draft: 'À neuf heures.', words: null, over: { language: 'fr', comment: 'Vous ouvrez quand ?' } },
    { draft: 'At nine.', words: null, over: { language: 'en', comment: 'When do you open?' } },
    {
      draft: 'Désolés pour cette panne. Elle sera réparée demain.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    { words: null, draft: 'Market Square, 8pm.', over: { language: 'en', comment: 'where is the gig' } },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = missingGreetingRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    { draft: '<first_name>, at nine.', over: { language: 'en', comment: 'When do you open?' } },
    { draft: '@lea_b à neuf heures.', over: { language: 'fr', comment: 'Vous ouvrez quand ?' } },
    { draft: 'Oh non Léa, on arrive.', over: { language: 'fr', comment: 'Le service est en panne depuis hier' } },
    { draft: 'You did, Marcus, check your messages.', over: { language: 'en', comment: 'did i win?' } },
    { draft: 'Ravis que cela vous plaise.', over: { language: 'fr', comment: 'Superbe exposition, merci' } },
    { draft: 'Le marché revient samedi.', over: { language: 'fr', comment: null } },
    { draft: 'Thanks for the heads-up Bastian, it is fixed.', over: { language: 'en', comment: 'The link is dead' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(missingGreetingRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { aggressiveRule } from './aggressive';
import { readSample } from './read-sample';

describe('An attack on the customer', () => {
  it.each([
    {
      draft: 'Bonjour, apprenez à lire avant de râler.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour Luc, vous êtes vraiment de mauvaise foi.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, get a life.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hello, any five-year-old could do it.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = aggressiveRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour Luc, désolés pour la panne. Redémarrez la box, elle doit repartir.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Ana, sorry about that. Try a restart and tell us how it goes.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, votre message « bande de clowns » nous attriste. Écrivez-nous en privé.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(aggressiveRule.check(readSample(draft, over))).toEqual([]);
  });
});

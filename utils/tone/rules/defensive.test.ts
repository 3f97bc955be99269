import { describe, expect, it } from 'vitest';
import { defensiveRule } from './defensive';
import { readSample } from './read-sample';

describe('Arguing with what the customer lived', () => {
  it.each([
    {
      draft: 'Bonjour, nos relevés ne montrent aucun incident.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, désolés, mais notre réseau est parfaitement stable.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, our records show no outage.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, nobody else has complained about it.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = defensiveRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: "Bonjour, ce n'est pas la qualité que nous visons, pardon. Un technicien passe demain.",
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: "Hi, that isn't good enough and we're sorry. An engineer comes tomorrow.",
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Bonjour, nos tests sont en ligne.', over: { language: 'fr', comment: 'Où lire vos tests ?' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(defensiveRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { allCapsRule } from './all-caps';
import { readSample } from './read-sample';

describe('Capitals for emphasis', () => {
  it.each([
    {
      draft: 'Bonjour, réservez MAINTENANT.',
      words: 'MAINTENANT',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, it is NOT open.',
      words: 'NOT',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = allCapsRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, la SNCF et la RATP sont prévenues.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, tapez BIENVENUE au moment de payer.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, « HONTEUX », nous l’entendons, pardon.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, the UNESCO label was renewed.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Hi, SUMMER works until Sunday.', over: { language: 'en', comment: 'The code SUMMER is refused' } },
    { draft: 'Bonjour, chez [SERVICE À COMPLÉTER].', over: { language: 'fr', comment: 'Où est mon dossier ?' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(allCapsRule.check(readSample(draft, over))).toEqual([]);
  });
});

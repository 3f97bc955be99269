import { describe, expect, it } from 'vitest';
import { blameThirdPartyRule } from './blame-third-party';
import { readSample } from './read-sample';

describe('Faulting a colleague or a partner', () => {
  it.each([
    {
      draft: 'Bonjour, désolés, notre stagiaire a tout mélangé.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: "Bonjour, pardon, c'est la faute du fournisseur.",
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, sorry, our courier is hopeless.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: "Hi, sorry, it's the warehouse's fault.",
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = blameThirdPartyRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, désolés, le colis est chez notre transporteur depuis hier.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, sorry, the parcel is with our courier and due tomorrow.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, notre technicien passe demain matin, pardon pour la gêne.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(blameThirdPartyRule.check(readSample(draft, over))).toEqual([]);
  });
});

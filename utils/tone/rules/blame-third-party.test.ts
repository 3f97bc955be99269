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
    {
      words: null,
      draft: 'Hi Tess, sorry. Someone at the depot forgot it again.',
      over: { language: 'en', comment: 'Empty parcel' },
    },
    {
      words: null,
      draft: 'Bonjour Tess, la direction a décidé ça sans nous demander.',
      over: { language: 'fr', comment: 'Horaires absurdes' },
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
    {
      draft: 'Hi Tess, a stubborn chef who keeps adding more.',
      over: { language: 'en', comment: 'What desserts are there?' },
    },
    {
      draft: 'Bonjour Tess, la barre de sécurité ne tient pas les petits.',
      over: { language: 'fr', comment: 'Refusé à l’entrée' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(blameThirdPartyRule.check(readSample(draft, over))).toEqual([]);
  });
});

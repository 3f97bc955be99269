import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample';
import { registerMixRule } from './register-mix';

describe('Tu and vous', () => {
  it.each([
    {
      draft: 'Bonjour Max, tu peux modifier votre adresse.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hello Max, votre colis part demain.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'tu' },
    },
    {
      draft: 'Bonjour Max, regarde dans ton compte.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = registerMixRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Hello Max, ton colis part demain, garde un œil dessus.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'tu' },
    },
    {
      draft: 'Bonjour Max, vous pouvez le suivre ici.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
    {
      draft: 'Gardez-nous une place, les amis !',
      over: { language: 'fr', comment: 'on arrive à six samedi', register: 'tu' },
    },
    {
      draft: 'Bonjour, le ton de ce message nous a surpris.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
    {
      draft: 'Bonjour Max, votre « tu te moques de moi » nous peine.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
    { draft: 'Hi, you can go.', over: { language: 'en', comment: 'The service has been down since yesterday' } },
    {
      draft: 'Bonjour Max, dites-nous ce qui manque, redites-nous la date.',
      over: { language: 'fr', comment: 'Il manque une pièce', register: 'vous' },
    },
    {
      draft: 'Bonjour Max, tout est sur vas-y.example/tes-tarifs/regarde.',
      over: { language: 'fr', comment: 'Quels tarifs ?', register: 'vous' },
    },
    {
      draft: 'Merci, une bonne année à toute la maison.',
      over: { language: 'fr', comment: 'Bonne année', register: 'vous' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(registerMixRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { placeholderRule } from './placeholder';
import { readSample } from './read-sample';

describe('Fields left to fill', () => {
  it.each([
    {
      draft: 'Bonjour [prénom], merci.',
      words: '[prénom]',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi {{name}}, thanks.',
      words: '{{name}}',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Le prix est de XX euros.',
      words: 'XX',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Doors at TBC.',
      words: 'TBC',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Rendez-vous salle B (à vérifier avec Paul).',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = placeholderRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, le fichier [PDF](https://a.example) est en ligne.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    { draft: 'Hi, we love you <3', over: { language: 'en', comment: 'The service has been down since yesterday' } },
    {
      draft: 'Il a dit « oui » […] puis « non ».',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, votre pot part demain. [M]',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, it leaves tomorrow. Thanks! [LB]',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, press [M] to open the map.',
      over: { language: 'en', comment: 'Which key opens the map?' },
    },
    { draft: 'Hi, see note [1].', over: { language: 'en', comment: 'The service has been down since yesterday' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(placeholderRule.check(readSample(draft, over))).toEqual([]);
  });
});

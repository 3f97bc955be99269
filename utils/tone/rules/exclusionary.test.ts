import { describe, expect, it } from 'vitest';
import { exclusionaryRule } from './exclusionary';
import { readSample } from './read-sample';

describe('Wording that sets people aside', () => {
  it.each([
    {
      draft: "C'est un travail d'homme.",
      words: "travail d'homme",
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Même une blonde y arrive.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Our wheelchair-bound guests use the back door.',
      words: 'wheelchair-bound',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Ask your husband to fit it.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Une nuance couleur chair.',
      words: 'couleur chair',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    { words: null, draft: 'Hi, at your age it is normal.', over: { language: 'en', comment: 'It hurts' } },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = exclusionaryRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Le bassin est accessible aux personnes handicapées.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'The pool is accessible to disabled people.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: "L'atelier est ouvert aux femmes et aux hommes.",
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Ask our team to fit it.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Hi, where are you, and what is your age group?', over: { language: 'en', comment: 'Which class?' } },
    { draft: 'Hi, that refusal is illegal.', over: { language: 'en', comment: 'Refused my dog' } },
    { draft: 'Hi, the old one stays online.', over: { language: 'en', comment: 'New site?' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(exclusionaryRule.check(readSample(draft, over))).toEqual([]);
  });
});

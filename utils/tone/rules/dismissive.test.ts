import { describe, expect, it } from 'vitest';
import { dismissiveRule } from './dismissive';
import { readSample } from './read-sample';

describe('Closing the subject', () => {
  it.each([
    {
      draft: "Bonjour, c'est la vie.",
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, le règlement, c’est le règlement.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, rules are rules.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hello, delays happen.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Économies.', words: null, over: { language: 'fr', comment: "Pourquoi avoir fermé l'accueil ?" } },
    {
      words: null,
      draft: 'Bonjour, 20 minutes, ce n’est pas la mort.',
      over: { language: 'fr', comment: '20 minutes de retard' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = dismissiveRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, ce sont des choses qui arrivent, et nous en sommes désolés : appelez-nous.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: "Hi Ben, we can't refund without a receipt, but a bank statement will do. Sorry for the trip.",
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Bonjour, à dix heures.', over: { language: 'fr', comment: 'Vous ouvrez quand ?' } },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(dismissiveRule.check(readSample(draft, over))).toEqual([]);
  });
});

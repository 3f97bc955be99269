import { describe, expect, it } from 'vitest';
import { missingEmpathyRule } from './missing-empathy';
import { readSample } from './read-sample';

describe('A complaint without a word for it', () => {
  it.each([
    {
      draft: 'Bonjour Léa, merci pour votre message. Il est transmis.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Lea, please fill in the form.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = missingEmpathyRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour Léa, nous sommes désolés, un technicien passe demain.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Lea, that must be frustrating. An engineer comes tomorrow.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Bonjour Léa, dès neuf heures.', over: { language: 'fr', comment: 'Vous ouvrez quand ?' } },
    {
      draft: 'Bonjour Léa, ça n’aurait pas dû arriver, pardon.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, your comment has been hidden: adverts break article 4 of our charter.',
      over: { language: 'en', comment: 'Earn 500 a day, write to me' },
    },
    {
      draft: 'Hi Edmund, two months is beneath us. The quote goes out tonight.',
      over: { language: 'en', comment: 'Two months for a quote!' },
    },
    {
      draft: 'Bonjour Marie, merci de nous le dire, une table arrive mardi.',
      over: { language: 'fr', comment: 'Pas de table à langer' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(missingEmpathyRule.check(readSample(draft, over))).toEqual([]);
  });
});

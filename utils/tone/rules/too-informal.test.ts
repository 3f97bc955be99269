import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample';
import { tooInformalRule } from './too-informal';

describe('Slang and chat abbreviations', () => {
  it.each([
    {
      draft: 'slt, tkt on regarde',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'tu' },
    },
    {
      draft: 'Bonjour, on est trop deg pour vous.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
    {
      draft: 'Hi, ur order is on its way',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hey mate, our bad.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = tooInformalRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Hello Nina, pardon pour la boulette !',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'tu' },
    },
    {
      draft: 'Bonjour Nina, nous regardons cela.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier', register: 'vous' },
    },
    {
      draft: "Hey Nina, sorry about that, we're on it.",
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(tooInformalRule.check(readSample(draft, over))).toEqual([]);
  });
});

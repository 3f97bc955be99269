import { describe, expect, it } from 'vitest';
import { jargonRule } from './jargon';
import { readSample } from './read-sample';

describe('Words a customer cannot follow', () => {
  it.each([
    {
      draft: 'Bonjour, le DSLAM du NRA attend une GTR.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, your RMA is pending EDI release.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, votre demande est frappée de forclusion.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = jargonRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, envoyez votre RIB au SAV par SMS.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, plug the HDMI cable into the TV.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour, le CCAS (centre communal d’action sociale) vous reçoit.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(jargonRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { emojiExcessRule } from './emoji-excess';
import { readSample } from './read-sample';

describe('Emojis in number', () => {
  it.each([
    {
      draft: 'À demain 🎉🎉🎉🎉',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi 🌸 pistachio 💚 today 📅',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = emojiExcessRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    { draft: 'À demain 🎉', over: { language: 'fr', comment: 'Le service est en panne depuis hier' } },
    {
      draft: 'Here you are, and thank you for the lovely picture of your cat 🐈🧡',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(emojiExcessRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { blamingRule } from './blaming';
import { readSample } from './read-sample';

describe('Putting the fault on the customer', () => {
  it.each([
    {
      draft: "Bonjour Zoé, c'est vous qui avez coché la mauvaise case.",
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour Zoé, désolés, mais il fallait lire la notice.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Zoe, sorry, but you ticked the wrong box.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: "Hi Zoe, you forgot to charge it overnight, that's why.",
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      words: null,
      draft: 'Hi Zoe, a quick look at the label would have spared you this.',
      over: { language: 'en', comment: 'It shrank' },
    },
    {
      words: null,
      draft: 'Bonjour Zoé, à chaque fois vous n’avez pas décroché.',
      over: { language: 'fr', comment: 'On ne me rappelle jamais' },
    },
    {
      words: null,
      draft: 'Bonjour Zoé, une simple lecture de la notice aurait suffi.',
      over: { language: 'fr', comment: 'Le robot est cassé' },
    },
    {
      words: null,
      draft: 'Hi Zoe, our paint never flakes on a properly prepared wall.',
      over: { language: 'en', comment: 'The paint is flaking' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = blamingRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour Zoé, vous auriez dû recevoir un code, pardon.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Zoe, you should have received a code, sorry.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Bonjour Zoé, vous pouvez changer la case dans votre compte.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi Zoe, sorry you waited, thanks for what you sent.',
      over: { language: 'en', comment: 'Still waiting' },
    },
    { draft: 'Hi Zoe, you asked on Monday and we owe you an answer.', over: { language: 'en', comment: 'No answer' } },
    {
      draft: 'Bonjour Zoé, si vous préfériez un avoir, dites-le-nous.',
      over: { language: 'fr', comment: 'Le robot est cassé' },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(blamingRule.check(readSample(draft, over))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { personalDataRule } from './personal-data';
import { readSample } from './read-sample';

describe('Personal data in public', () => {
  it.each([
    {
      draft: 'Bonjour, nous avons appelé le 06 12 34 56 78.',
      words: '06 12 34 56 78',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, donnez-nous ici votre numéro de client.',
      words: null,
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, we wrote to jane.doe@mail.example today.',
      words: 'jane.doe@mail.example',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, reply with your order number and address.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, order no. AB-44127 ships today.',
      words: null,
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { words: null, draft: 'Hi, text Kayleigh on 07700 900 143.', over: { language: 'en', comment: 'No answer' } },
    {
      words: null,
      draft: 'Bonjour, sa ligne directe est le 01 40 00 12 12.',
      over: { language: 'fr', comment: 'Personne ne répond' },
    },
  ] as const)('remarks on “$draft”', ({ draft, words, over }) => {
    const hits = personalDataRule.check(readSample(draft, over));
    expect(hits.length).toBeGreaterThan(0);
    const first = hits[0]?.span;
    if (words !== null) expect(first ? draft.slice(first.start, first.end) : null).toBe(words);
  });

  it.each([
    {
      draft: 'Bonjour, appelez le standard au 01 23 45 67 89.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Bonjour, envoyez votre numéro de client en message privé.',
      over: { language: 'fr', comment: 'Le service est en panne depuis hier' },
    },
    {
      draft: 'Hi, call us on 0800 123 456.',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, write to support@shop.example',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    {
      draft: 'Hi, send your order number by DM. ^Sam',
      over: { language: 'en', comment: 'The service has been down since yesterday' },
    },
    { draft: 'Bonjour, appelez la maison au 01 99 00 27 27.', over: { language: 'fr', comment: 'Personne ne répond' } },
    {
      draft: 'Hi, “Let me know” will send you an e-mail as soon as it is back.',
      over: { language: 'en', comment: 'Is it back?' },
    },
    {
      draft: 'Bonjour, écrivez à compta@maison.example.',
      over: { language: 'fr', comment: 'Où envoyer ma facture ?' },
    },
    {
      draft: 'Hi, her team can sign her up by phone on 0800 555 3639.',
      over: { language: 'en', comment: 'My mum cannot sign up' },
    },
    {
      draft: 'Bonjour Léa, écrivez à lea.roy@maison.example.',
      over: { language: 'fr', comment: 'Qui contacter ?', brand: { contacts: [], domains: ['maison.example'] } },
    },
    {
      draft: 'Hi, her direct line is 020 7946 0012.',
      over: { language: 'en', comment: 'Who can I call?', brand: { contacts: ['020 7946 0012'], domains: [] } },
    },
  ] as const)('leaves “$draft” alone', ({ draft, over }) => {
    expect(personalDataRule.check(readSample(draft, over))).toEqual([]);
  });
});

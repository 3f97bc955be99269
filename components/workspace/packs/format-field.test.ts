import { describe, expect, it } from 'vitest';
import type { I18n } from '@/components/ui/i18n-context';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import { formatField } from './format-field';

const french: I18n = { t: (key, values) => formatMessage(allMessages[key].fr, 'fr', values), language: 'fr' };
const say = (field: string, value: unknown) => formatField(field, value, french);

describe('what changed in a part', () => {
  it('tells a condition in sentences, and every one of its words', () => {
    const terms = Array.from({ length: 12 }, (_, at) => `mot${at}`);
    const words = say('when', { all: [{ contains: 'link' }, { terms }] });
    expect(words).toMatch(/^tout ceci est vrai\n/);
    expect(words).toContain('mot11');
  });

  it('tells the examples of a rule as the editor names them', () => {
    expect(say('tests', { fr: { match: ['Gros nul'], pass: [] } })).toBe('À relever (fr)\n\u2003Gros nul');
  });

  it('tells severity and category by their names', () => {
    expect(say('severity', 3)).toBe(allMessages.severity_3.fr);
    expect(say('category', 'insult')).toBe(allMessages.category_insult.fr);
  });

  it('tells words let through, and words to avoid with what to say instead', () => {
    expect(say('', { rule: 'jargon', words: 'SAV' })).toBe('SAV');
    expect(say('', { term: 'veuillez', lang: 'fr', replacement: 'merci de' })).toBe('veuillez → merci de');
  });
});

import { describe, expect, it } from 'vitest';
import type { I18n } from '@/components/ui/i18n-context';
import type { Condition } from '@/utils/charter/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import { describeCondition } from './describe-condition';

const french: I18n = { t: (key, values) => formatMessage(allMessages[key].fr, 'fr', values), language: 'fr' };
const say = (condition: Condition) => describeCondition(condition, french);

describe('a rule of the charter in words', () => {
  it('keeps what combines apart from what is combined', () => {
    const { words, parts } = say({ all: [{ contains: 'link' }, { none: [{ network: ['x', 'facebook'] }] }] });
    expect(words).toBe('tout ceci est vrai');
    expect(parts[0]?.words).toBe('le texte contient un lien');
    expect(parts[1]?.parts[0]?.words).toBe('c’est sur X, Facebook');
  });

  it('cuts long lists of words and says how many are left', () => {
    const terms = Array.from({ length: 12 }, (_, at) => `mot${at}`);
    expect(say({ terms }).words).toMatch(/mot7 et 4 de plus$/);
  });

  it.each<[Condition, string]>([
    [{ category: 'insult', atLeast: 2 }, 'Insulte envers une personne (Attention ou plus)'],
    [{ capitals: { share: 0.6, words: 4 } }, 'à partir de 4 mots'],
    [{ history: { firstTime: true } }, 'nouvelle ici'],
    [{ history: { violationsAtLeast: 2 } }, 'au moins 2 fois'],
    [{ near: { first: ['cassé'], second: ['colis'], within: 5 } }, 'moins de 5 mots'],
    [{ domains: { except: ['maison.example'] } }, 'ailleurs que vers maison.example'],
    [{ domains: {} }, 'hors de la maison'],
    [{ repeats: 4 }, '4 fois de suite'],
    [{ length: { max: 3 } }, 'au plus 3 caractères'],
    [{ language: ['en', 'other'] }, 'anglais, une autre langue'],
    [{ signal: 'question' }, 'Question'],
    [{ regex: '\\d{4}' }, '\\d{4}'],
  ])('%j', (condition, words) => expect(say(condition).words).toContain(words));
});

import { describe, expect, it } from 'vitest';
import { brandSchema } from '@/utils/packs/schema';
import { toneGuideSchema } from '@/utils/tone/schema';
import { checkTemplateTests } from './check-template-tests';
import { templateSchema } from './schema';

const house = { brand: brandSchema.parse({ name: 'Maison' }), tone: toneGuideSchema.parse({ register: 'vous' }) };
const check = (body: string, test: Record<string, unknown>, more: Record<string, unknown> = {}) => {
  const template = templateSchema.parse({
    id: 'essai',
    title: { fr: 'Essai' },
    variants: [{ lang: 'fr', register: 'vous', body }],
    tests: [{ lang: 'fr', ...test }],
    ...more,
  });
  return checkTemplateTests(template, house, new Map([[template.id, template]])).map(({ expected, text }) =>
    `${expected} ${text}`.trim(),
  );
};

describe('a template’s own examples', () => {
  it('hold when the filled text has what they ask for', () => {
    expect(check('Bonjour {{ first_name }}, merci !', { contains: ['Bonjour Léa', 'merci !'] })).toEqual([]);
    expect(check('Bonjour {{ first_name }}', { author: 'Zoé Petit', contains: ['Zoé'], lacks: ['Petit'] })).toEqual([]);
  });

  it('fail on words that lack, and on words that should not be there', () => {
    expect(check('Bonjour {{ author.name }}', { contains: ['merci'], lacks: ['Martin'] })).toEqual([
      'contains merci',
      'lacks Martin',
    ]);
  });

  it('fail when a value is missing that nobody gave', () => {
    expect(check('Numéro {{ order }}', {})).toEqual(['missing order']);
    expect(check('Numéro {{ order }}', { answers: { order: '7' }, contains: ['Numéro 7'] })).toEqual([]);
  });

  it('hold for each of several wordings, not only the first', () => {
    expect(check('{% random %}Merci{% or %}Bravo{% endrandom %}', { contains: ['Merci'] })).toEqual(['contains Merci']);
  });

  it('see the comment they answer', () => {
    const body = '{% if item.rating < 3 %}Navrés{% else %}Merci{% endif %} pour « {{ item.text }} »';
    expect(check(body, { rating: 1, comment: 'Froid', contains: ['Navrés', 'Froid'] })).toEqual([]);
  });

  it('fail when the template cannot be filled at all', () => {
    expect(check('{% render "ailleurs" %}', {})).toEqual(['broken']);
  });
});

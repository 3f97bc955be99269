import { describe, expect, it } from 'vitest';
import { chooseVariant } from './choose-variant';
import { templateSchema } from './schema';

const template = templateSchema.parse({
  id: 't',
  title: { fr: 't' },
  variants: [
    { lang: 'fr', register: 'vous', body: 'vous' },
    { lang: 'fr', register: 'tu', body: 'tu' },
    { lang: 'fr', register: 'vous', networks: ['x'], body: 'vous, short' },
    { lang: 'en', body: 'english' },
  ],
});
const choose = (lang: 'fr' | 'en', register: 'vous' | 'tu' | null, network: 'x' | 'facebook' = 'facebook') => {
  const choice = chooseVariant(template, { lang, register, network });
  return { body: choice?.variant.body, otherLanguage: choice?.otherLanguage, otherRegister: choice?.otherRegister };
};

describe('choosing the wording of a template', () => {
  it('follows the language of the comment and the register of the house', () => {
    expect(choose('fr', 'tu')).toEqual({ body: 'tu', otherLanguage: false, otherRegister: false });
    expect(choose('fr', 'vous')).toEqual({ body: 'vous', otherLanguage: false, otherRegister: false });
    expect(choose('en', 'vous')).toEqual({ body: 'english', otherLanguage: false, otherRegister: false });
  });

  it('prefers a wording made for the network, but not at the price of the register', () => {
    expect(choose('fr', 'vous', 'x').body).toBe('vous, short');
    expect(choose('fr', 'tu', 'x').body).toBe('tu');
  });

  it('says when the nearest language or register was taken', () => {
    const french = { ...template, variants: template.variants.slice(0, 1) };
    expect(chooseVariant(french, { lang: 'en', register: null, network: 'x' })?.otherLanguage).toBe(true);
    expect(chooseVariant(french, { lang: 'fr', register: 'tu', network: 'x' })?.otherRegister).toBe(true);
  });

  it('takes a wording made for other networks only when there is nothing else', () => {
    const forX = { ...template, variants: template.variants.slice(2, 3) };
    expect(chooseVariant(forX, { lang: 'fr', register: 'vous', network: 'facebook' })?.variant.body).toBe(
      'vous, short',
    );
  });
});

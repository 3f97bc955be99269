import { describe, expect, it } from 'vitest';
import { describeTemplate } from './describe-template';
import { templateSchema } from './schema';

const summary = (body: string, title: object = { fr: 'Retard' }) =>
  describeTemplate(
    templateSchema.parse({
      id: 'late',
      title,
      variants: [
        { lang: 'fr', body },
        { lang: 'en', body: 'x' },
      ],
    }),
    {
      lang: 'fr',
      register: 'vous',
      network: 'facebook',
      interfaceLanguage: 'en',
    },
  );

describe('a template in a list', () => {
  it('shows its beginning without variables or tags', () => {
    expect(summary('Bonjour {{ first_name | fallback: "" }}, merci pour {{ item.text }}.').firstLine).toBe(
      'Bonjour, merci pour.',
    );
    expect(summary('{% random %}Merci{% or %}Un grand merci{% endrandom %} à vous').firstLine).toBe('Merci à vous');
    expect(summary('{{ first_name }}, merci').firstLine).toBe('merci');
  });

  it('stays on one short line', () => {
    const { firstLine } = summary('un mot\n'.repeat(100));
    expect(firstLine).toHaveLength(140);
    expect(firstLine).not.toContain('\n');
  });

  it('has a title in the language of the interface, else in another, else its id', () => {
    expect(summary('x', { fr: 'Retard', en: 'Late' }).title).toBe('Late');
    expect(summary('x').title).toBe('Retard');
    expect(summary('x', {}).title).toBe('late');
    expect(summary('x').languages).toEqual(['fr', 'en']);
  });
});

import { describe, expect, it } from 'vitest';
import { proposeVariables, writeVariables } from './propose-variables';
import { templateEngine } from './template-engine';

const proposed = (text: string) => proposeVariables(text).map(({ words, variable }) => `${words} → ${variable}`);

describe('a text of a page on its way to a template', () => {
  it('gives up the name of the person greeted, wherever it comes again', () => {
    expect(proposed('Bonjour Marie, merci pour votre avis. À bientôt Marie.')).toEqual([
      'Marie → first_name',
      'Marie → first_name',
    ]);
    expect(proposed('Hello Kevin! Sorry about that.')).toEqual(['Kevin → first_name']);
  });

  it('gives up handles and what only this person has', () => {
    expect(proposed('@lea_75 votre commande n° 4512-88 est chez lea@exemple.fr')).toContain('@lea_75 → author.mention');
    expect(proposed('Écrivez-nous avec le 06 12 34 56 78')).toEqual(['06 12 34 56 78 → phone']);
  });

  it('leaves the brand, the town and an ordinary word alone', () => {
    expect(proposed('Bonjour, notre boutique de Lyon ouvre le lundi. Bonjour Madame.')).toEqual([]);
  });

  it('becomes a body that Liquid reads; braces of the page stay text', () => {
    const text = 'Bonjour Marie, le code {{ promo }} marche.';
    const body = writeVariables(text, proposeVariables(text));
    expect(body).toContain('Bonjour {{ first_name }},');
    expect(templateEngine.parseAndRenderSync(body, { first_name: 'Léa' })).toBe(
      'Bonjour Léa, le code {{ promo }} marche.',
    );
  });
});

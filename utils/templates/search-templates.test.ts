import { describe, expect, it } from 'vitest';
import { buildTemplateIndex } from './build-template-index';
import { templateSchema } from './schema';
import { searchTemplates } from './search-templates';

const one = (id: string, title: string, more: object = {}) =>
  templateSchema.parse({
    id,
    title: { fr: title },
    variants: [{ lang: 'fr', body: 'Bonjour {{ first_name }}, merci.' }],
    ...more,
  });

const index = buildTemplateIndex([
  one('delay', 'Retard de livraison', { shortcut: 'retard', tags: ['colis'], folder: 'Commandes' }),
  one('refund', 'Remboursement', { shortcut: 'remb', folder: 'Commandes' }),
  one('hours', 'Horaires des boutiques', { variants: [{ lang: 'fr', body: 'Le délai de livraison est affiché.' }] }),
  one('thanks', 'Merci à l’équipe', { title: { fr: 'Merci à l’équipe', en: 'Thanks to the team' } }),
]);
const search = (query: string, usage?: Map<string, number>) => searchTemplates(index, query, 10, usage);

describe('searching templates', () => {
  it('puts what a template is for before what it mentions', () => {
    expect(search('livraison')).toEqual(['delay', 'hours']);
  });

  it.each([
    ['remb', 'refund'],
    ['REMBOURSÉMENT', 'refund'],
    ['livraison retard', 'delay'],
    ['equipe', 'thanks'],
    ['thanks', 'thanks'],
    ['colis', 'delay'],
    ['/retard', 'delay'],
  ])('finds “%s” whatever the accents, capitals or order', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each([
    ['rembousement', 'refund'],
    ['livrasion', 'delay'],
    ['horiare', 'hours'],
    ['xetard', 'delay'],
  ])('forgives the slip in “%s”', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('wants every word, and gives the nearest when no template holds them all', () => {
    expect(search('retard livraison')).toEqual(['delay']);
    expect(search('retard abracadabra')).toEqual(['delay']);
    expect(search('abracadabra')).toEqual([]);
  });

  it('says nothing for nothing', () => {
    expect(search('  /  ')).toEqual([]);
  });

  it('puts the one in use first among equals', () => {
    expect(search('commandes')[0]).toBe('delay');
    expect(search('commandes', new Map([['refund', 40]]))[0]).toBe('refund');
  });

  it('does not search the language of templates', () => {
    expect(search('first')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '../compare/compare-packs';
import { type Pack, packSchema } from '../schema';
import { planVersion } from './plan-version';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const version = (edit: (copy: Pack) => void): string => {
  const copy = structuredClone(pack);
  edit(copy);
  return planVersion('2.4.1', comparePacks(pack, copy)).version;
};

describe('the version proposed', () => {
  it('stays when nothing changed', () => {
    expect(version(() => {})).toBe('2.4.1');
  });

  it('is a patch for other words, another folder, another order, one more test', () => {
    expect(version((copy) => (copy.templates[0]!.variants[0]!.body = 'Bonjour'))).toBe('2.4.2');
    expect(version((copy) => (copy.charter.articles[0]!.text.fr = 'Soyons brefs.'))).toBe('2.4.2');
    expect(version((copy) => (copy.templates[0]!.folder = 'Ailleurs'))).toBe('2.4.2');
    expect(version((copy) => copy.templates.reverse())).toBe('2.4.2');
    expect(version((copy) => (copy.charter.rules[0]!.tests.fr = { match: ['x'], pass: [] }))).toBe('2.4.2');
  });

  it('is minor for something new, or another behaviour', () => {
    expect(version((copy) => copy.templates.push({ ...copy.templates[0]!, id: 'neuf' }))).toBe('2.5.0');
    expect(version((copy) => (copy.charter.rules[0]!.when = { terms: ['zut'] }))).toBe('2.5.0');
    expect(version((copy) => (copy.tone.register = copy.tone.register === 'tu' ? 'vous' : 'tu'))).toBe('2.5.0');
    expect(version((copy) => (copy.templates[0]!.answers = ['boycott']))).toBe('2.5.0');
    expect(version((copy) => copy.templates[0]!.variants.push({ lang: 'en', register: 'tu', body: 'Hey' }))).toBe(
      '2.5.0',
    );
  });

  it('is major when members lose something', () => {
    expect(version((copy) => copy.templates.shift())).toBe('3.0.0');
    expect(version((copy) => copy.charter.rules.shift())).toBe('3.0.0');
    expect(version((copy) => copy.charter.articles.shift())).toBe('3.0.0');
    expect(version((copy) => (copy.languages = ['fr']))).toBe('3.0.0');
  });
});

import { describe, expect, it } from 'vitest';
import { lexiconData } from '@/utils/charter/lexicon/lexicons';
import { evidenceFields } from './evidence-fields';
import { fieldsEn } from './fields-en';
import { fieldsFr } from './fields-fr';
import { findFields } from './find-fields';

describe('what words are about', () => {
  it('is listed in folded words, each once in a field', () => {
    for (const [name, words] of [...Object.entries(fieldsFr), ...Object.entries(fieldsEn)]) {
      const list = words.split(' ');
      expect(new Set(list).size, name).toBe(list.length);
      expect(
        list.filter((word) => !/^[a-z0-9]+\*?$/.test(word)),
        name,
      ).toEqual([]);
    }
  });

  it('has the same fields in both languages, and one more for « tu »', () => {
    expect([...Object.keys(fieldsEn), 'thou'].sort()).toEqual(Object.keys(fieldsFr).sort());
  });

  it('names, where evidence is asked for, only fields and classes there are', () => {
    const classes = new Set(
      [...lexiconData.fr, ...lexiconData.en].flatMap((part) =>
        part.words.flatMap(({ name, byNumber }) =>
          name.split(' ').flatMap((one) => (byNumber ? [one, `${one}_many`, `${one}_one`] : [one])),
        ),
      ),
    );
    for (const [category, { fields, classes: asked, besides }] of Object.entries(evidenceFields)) {
      const names = [...fields, ...(besides?.fields ?? [])];
      expect(
        names.filter((name) => !(name in fieldsFr)),
        category,
      ).toEqual([]);
      expect(
        [...asked, ...(besides?.classes ?? [])].filter((name) => !classes.has(name)),
        category,
      ).toEqual([]);
    }
  });

  it('is found for a word and for its other forms', () => {
    expect(findFields('crowbar', 'en')).toContain('weapon');
    expect(findFields('serpilleres', 'fr')).toContain('object');
    expect(findFields('november', 'en')).toEqual([]);
  });
});

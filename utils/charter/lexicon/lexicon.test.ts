import { describe, expect, it } from 'vitest';
import { expandForms } from './expand-forms';
import { expectLexicon, lexiconData } from './lexicons';

const languages = ['fr', 'en'] as const;
/** Emojis stand in the lists beside words. */
const normalised = /^[a-z0-9_|@*?!<^$.\s'\p{Extended_Pictographic}]+$/u;

describe.each(languages)('the %s lexicon', (language) => {
  const words = lexiconData[language].flatMap((part) => part.words);
  const phrases = lexiconData[language].flatMap((part) => part.phrases).flatMap((section) => section.phrases);
  const lexicon = expectLexicon(language);

  it('says why each list of words is there', () => {
    for (const section of words) expect(section.reason.length).toBeGreaterThan(3);
  });

  it('spells words as the normaliser does: lower case, no diacritics', () => {
    for (const section of words) for (const form of expandForms(section.words)) expect(form).toMatch(normalised);
    for (const phrase of phrases) expect(phrase).toMatch(normalised);
  });

  it('names only classes that have words', () => {
    const known = new Set(['number']);
    for (const names of lexicon.classes.values()) for (const name of names) known.add(name);
    for (const terms of lexicon.terms.values())
      for (const term of terms) for (const name of term.classes) known.add(name);
    const named = phrases.flatMap((phrase) => [...phrase.matchAll(/@(\w+)/g)].map((match) => match[1]!));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('writes no phrase twice in a section', () => {
    for (const section of lexiconData[language].flatMap((part) => part.phrases)) {
      expect(section.phrases.length).toBe(new Set(section.phrases).size);
    }
  });
});

describe('the notation of word lists', () => {
  it('unfolds endings', () => {
    expect(expandForms('idiot(e,s,es) trou_du_cul')).toEqual(['idiot', 'idiote', 'idiots', 'idiotes', 'trou du cul']);
  });
});

import { describe, expect, it } from 'vitest';
import { findInserted } from './find-inserted';

const text = 'Bonjour Léa,\nMerci de votre patience\u202F: merci.\nÀ bientôt';
const part = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsAt = (draft: string, span: { start: number; end: number } | null) =>
  span && draft.slice(span.start, span.end);

describe('a part of a template, once it is in the editor', () => {
  it('is found behind what was written before', () => {
    const draft = `Suite\n\n${text}`;
    const span = findInserted(draft, text, part('votre patience'), 7);
    expect(wordsAt(draft, span)).toBe('votre patience');
  });

  it('is the nearest of several', () => {
    const draft = `merci merci\n${text}`;
    expect(findInserted(draft, text, { start: 40, end: 45 }, 12)).toEqual({ start: 52, end: 57 });
  });

  it('is found whatever the editor made of its spaces and lines', () => {
    const line = 'Bonjour Léa, Merci de votre patience : merci. À bientôt';
    expect(wordsAt(line, findInserted(line, text, part('Léa,\nMerci'), 0))).toBe('Léa, Merci');
    expect(wordsAt(line, findInserted(line, text, part('patience\u202F: merci'), 0))).toBe('patience : merci');
  });

  it('may be a place for the caret', () => {
    const draft = `Suite\n\n${text}`;
    const at = text.indexOf(' de votre');
    expect(findInserted(draft, text, { start: at, end: at }, 7)).toEqual({ start: at + 7, end: at + 7 });
    expect(findInserted(draft, text, { start: 0, end: 0 }, 7)).toEqual({ start: 7, end: 7 });
  });

  it('is nowhere once the person has changed it', () => {
    expect(findInserted('Autre texte', text, part('votre patience'), 0)).toBeNull();
  });
});

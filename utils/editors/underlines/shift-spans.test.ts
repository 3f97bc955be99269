import { describe, expect, it } from 'vitest';
import { shiftSpans } from './shift-spans';

const at = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });

describe('underlines while a person goes on typing', () => {
  const before = 'Calmez-vous, votre colis arrive.';
  const spans = [at(before, 'Calmez-vous'), at(before, 'colis')];

  it('stay where they are when the edit comes after them', () => {
    expect(shiftSpans(before, `${before} Merci`, spans)).toEqual(spans);
  });

  it('move with their words when the edit comes before them', () => {
    const after = `Bonjour. ${before}`;
    expect(shiftSpans(before, after, spans)).toEqual([at(after, 'Calmez-vous'), at(after, 'colis')]);
  });

  it('go when their words are edited, the others stay', () => {
    const after = before.replace('Calmez-vous', 'Calmons-nous');
    expect(shiftSpans(before, after, spans)).toEqual([null, at(after, 'colis')]);
  });

  it('go when a letter is typed inside the word', () => {
    expect(shiftSpans(before, before.replace('colis', 'coolis'), spans)[1]).toBeNull();
  });

  it('all go when the draft is emptied', () => {
    expect(shiftSpans(before, '', spans)).toEqual([null, null]);
  });

  it('do not move when nothing changed', () => {
    expect(shiftSpans(before, before, spans)).toEqual(spans);
  });
});

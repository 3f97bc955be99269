import { describe, expect, it } from 'vitest';
import { findOwnWords } from './find-own-words';
import { maskOthers } from './mask-others';

const section = '== Livraison ==\n\nVous êtes des abrutis. [[Utilisateur:Kevin|Kevin]]\n';

describe('the words of others in a draft', () => {
  it('are none in an ordinary reply', () => {
    expect(maskOthers('Bonjour Léa,\nmerci.', '')).toBe('Bonjour Léa,\nmerci.');
  });

  it('are what the form opened with, whatever was added after, before or between', () => {
    for (const draft of [
      `${section}:Bonjour.`,
      `:Bonjour.${section}`,
      section.replace('abrutis.', 'abrutis.:Bonjour.'),
    ]) {
      const masked = maskOthers(draft, section);
      expect(masked.trim()).toBe(':Bonjour.');
      expect(masked).toHaveLength(draft.length);
      expect(masked.indexOf(':Bonjour.')).toBe(draft.indexOf(':Bonjour.'));
    }
  });

  it('are all there is when nothing was added', () => {
    expect(maskOthers(section, section).trim()).toBe('');
  });

  it('are the lines a forum quotes, and only those', () => {
    const draft = 'Kevin a écrit :\n> Vous êtes des abrutis.\n> Tous.\n\nBonjour, 3 > 2.';
    expect(maskOthers(draft, '')).toBe(`Kevin a écrit :\n${' '.repeat(24)}\n${' '.repeat(7)}\n\nBonjour, 3 > 2.`);
  });

  it('are told from the person’s own where both share letters', () => {
    const { start, end } = findOwnWords('aaa aaa', 'aaa');
    expect('aaa aaa'.slice(start, end)).toBe(' aaa');
  });
});

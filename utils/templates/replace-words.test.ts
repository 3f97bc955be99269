import { describe, expect, it } from 'vitest';
import { replaceWords } from './replace-words';

describe('changing some words of a template', () => {
  it('finds them where the filled text has French spaces and the body plain ones, or none', () => {
    expect(replaceWords('Vraiment ? Oui.', 'Vraiment\u202f?', 'Ah')).toBe('Ah Oui.');
    expect(replaceWords('Vraiment? Oui.', 'Vraiment\u202f?', 'Ah')).toBe('Ah Oui.');
  });

  it('deletes them when there is nothing to say instead', () => {
    expect(replaceWords('As I said, it is open.', 'As I said, ', '')).toBe('it is open.');
  });

  it('leaves alone what stands there twice, comes from a value or is part of Liquid', () => {
    expect(replaceWords('non et non', 'non', 'si')).toBeNull();
    expect(replaceWords('Bonjour {{ first_name }}', 'Marie', 'x')).toBeNull();
    expect(replaceWords('{% if item.rating %}a{% endif %}', 'rating', 'x')).toBeNull();
  });
});

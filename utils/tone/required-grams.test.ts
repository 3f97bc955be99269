import { describe, expect, it } from 'vitest';
import { listGrams, requiredGrams } from './required-grams';

describe('What a text must hold for a pattern to match', () => {
  it.each([
    ['nobody\\s+else\\s+complain\\w*', ['nobod']],
    ['(?:calm|cool)\\s+down', ['calm', 'down', 'cool']],
    ['(?:desolee?s?|navre)', ['desol', 'navre']],
    ['(?<!not )guarantee(?! of)', ['guara']],
    ['a{1,3}b+cannot', ['canno']],
    ['[.!?]|\\d+', null],
    ['(?:sorry|\\w+)', null],
    ['(?:perhaps )?you', ['perha', 'you']],
  ])('%s', (source, grams) => {
    const required = requiredGrams(source);
    if (grams === null) expect(required).toBeNull();
    else expect(grams).toEqual(expect.arrayContaining(required ?? ['nothing']));
  });

  it('reads any white space as one space', () => {
    expect(listGrams('no \n way').has('no wa')).toBe(true);
  });
});

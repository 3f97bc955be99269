import { describe, expect, it } from 'vitest';
import { findWordClasses } from './word-classes';

describe('what a word does in a sentence', () => {
  it.each([
    ['vous', 'you'],
    ['our', 'we'],
    ['never', 'negation'],
    ['transporteurs', 'staff'],
    ['desolees', 'sorry'],
    ['passez', 'act'],
    ['branchez', 'ez'],
    ['auriez', 'modal'],
    ['12', 'figure'],
  ])('%s is of class %s', (word, kind) => {
    expect(findWordClasses(word)).toContain(kind);
  });

  it('most words are of none', () => {
    expect(findWordClasses('bouilloire')).toEqual([]);
    expect(findWordClasses('')).toEqual([]);
  });
});

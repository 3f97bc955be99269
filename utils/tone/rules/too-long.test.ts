import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample';
import { tooLongRule } from './too-long';

describe('More than the network takes', () => {
  it('says how many characters are over', () => {
    const reading = readSample('x'.repeat(285), { limit: { max: 280, count: 'x' } });
    expect(tooLongRule.check(reading)).toEqual([{ span: null, key: 'tone_too_long', values: { n: 5, max: 280 } }]);
  });

  it('counts a link of any length as 23 on X', () => {
    const draft = `${'x'.repeat(250)} https://example.com/${'y'.repeat(80)}`;
    expect(tooLongRule.check(readSample(draft, { limit: { max: 280, count: 'x' } }))).toEqual([]);
  });

  it('says nothing where the limit is unknown', () => {
    expect(tooLongRule.check(readSample('x'.repeat(99_999)))).toEqual([]);
  });
});

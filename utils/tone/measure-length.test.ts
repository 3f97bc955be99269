import { describe, expect, it } from 'vitest';
import { measureLength } from './measure-length';

describe('the length of a reply', () => {
  it('names the networks that would refuse it, the strictest first', () => {
    expect(measureLength('a'.repeat(320), ['facebook', 'bluesky', 'tiktok', 'wordpress'])).toEqual({
      length: 320,
      over: [
        { network: 'tiktok', length: 320, max: 150 },
        { network: 'bluesky', length: 320, max: 300 },
      ],
    });
  });

  it('counts as each network counts', () => {
    const link = `${'a'.repeat(250)} https://exemple.fr/${'b'.repeat(100)}`;
    expect(measureLength(link, ['x', 'bluesky']).over.map(({ network }) => network)).toEqual(['bluesky']);
  });
});

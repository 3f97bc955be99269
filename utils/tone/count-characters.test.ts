import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters';

describe('Counting characters as a network does', () => {
  it.each([
    ['utf16', '👩‍👩‍👧 été', 12],
    ['graphemes', '👩‍👩‍👧 été', 5],
    ['bytes', 'été', 5],
    ['bytes', '👍', 4],
    ['x', '👩‍👩‍👧', 2],
    ['x', '日本', 4],
    ['x', 'voir https://example.com/a/very/long/path', 28],
    ['mastodon', 'voir https://example.com/a/very/long/path', 28],
    ['mastodon', '@ana@mastodon.example oui', 8],
    ['x', '', 0],
  ] as const)('%s: “%s” is %i', (method, text, count) => {
    expect(countCharacters(text, method)).toBe(count);
  });
});

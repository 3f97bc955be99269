import { describe, expect, it } from 'vitest';
import { matchesPattern } from './match-pattern';

describe('a match pattern', () => {
  it.each([
    ['https://bsky.app/*', 'https://bsky.app/profile/a', true],
    ['https://bsky.app/*', 'http://bsky.app/', false],
    ['*://bsky.app/*', 'http://bsky.app/', true],
    ['https://*.reddit.com/*', 'https://old.reddit.com/r/a', true],
    ['https://*.reddit.com/*', 'https://reddit.com/', true],
    ['https://*.reddit.com/*', 'https://notreddit.com/', false],
    ['https://www.google.com/maps/*', 'https://www.google.com/search?q=maps', false],
    ['https://disqus.com/embed/comments/*', 'https://disqus.com/embed/comments/?f=a', true],
    ['https://a.example/*/edit', 'https://a.example/1/2/edit', true],
    ['https://a.example/*/edit', 'https://a.example/edit', false],
    ['https://a.example/x', 'https://a.example/x', true],
    ['https://a.example/x', 'https://a.example/xy', false],
    ['https://*/*', 'https://anything.example:8443/', true],
    ['ftp://a.example/*', 'ftp://a.example/', false],
    ['nonsense', 'https://a.example/', false],
  ])('%s takes %s: %s', (pattern, url, taken) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(taken);
  });
});

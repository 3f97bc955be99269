import { describe, expect, it } from 'vitest';
import { absoluteUrl } from './absolute-url';

const page = new URL('https://forum.example/topic/view.php?t=5&sid=abc');

describe('a link that can be kept', () => {
  it.each([
    ['./view.php?p=7#p7', 'https://forum.example/topic/view.php?p=7#p7'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['#p7', 'https://forum.example/topic/view.php?t=5#p7'],
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example/é?q=a%20b&x=1', 'https://shop.example/%C3%A9?q=a%20b&x=1'],
  ])('%s is %s', (href, url) => {
    expect(absoluteUrl(href, page)).toBe(url);
  });

  it('loses what follows the visitor and keeps the rest as it was written', () => {
    const href = 'https://www.facebook.com/p/1?comment_id=2&__cft__[0]=AZ&__tn__=R&utm_source=x&x=urn:li:(a,b)';
    expect(absoluteUrl(href, page)).toBe('https://www.facebook.com/p/1?comment_id=2&x=urn:li:(a,b)');
  });

  it('loses the parameters a site names', () => {
    expect(absoluteUrl('/t/a/1?u=lea', page, ['u'])).toBe('https://forum.example/t/a/1');
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'https://',
    `https://x.example/${'a'.repeat(2000)}`,
  ])('is not made of %s', (href) => {
    expect(absoluteUrl(href, page)).toBeNull();
  });
});

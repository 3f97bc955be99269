import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTime } from './read-time';

const read = (html: string) => readTime(new JSDOM(html).window.document.body.firstElementChild);

describe('the exact time of an element', () => {
  it.each([
    ['<time datetime="2024-05-12T10:12:00+02:00">12 mai</time>', '2024-05-12T10:12:00+02:00'],
    ['<time datetime="2025-09-01T09:01:10.332000+0000">il y a 3 mois</time>', '2025-09-01T09:01:10.332Z'],
    ['<span data-time="1741008120000">3 mars</span>', '2025-03-03T13:22:00.000Z'],
    ['<abbr data-utime="1741008120">3 mars</abbr>', '2025-03-03T13:22:00.000Z'],
    ['<abbr title="2024-05-12T10:12:00+02:00">12 mai</abbr>', '2024-05-12T10:12:00+02:00'],
  ])('of %s is %s', (html, time) => {
    expect(read(html)).toBe(time);
  });

  it.each([
    '<time>2 h</time>',
    '<time datetime="PT3H">3 h</time>',
    '<time datetime="soon">x</time>',
    '<a title="mercredi 14 février 2024 09:21">il y a 2 mois</a>',
    '<a title="2024-02-14 09:21">il y a 2 mois</a>',
    '<b>2024-05-12</b>',
  ])('is unknown in %s', (html) => {
    expect(read(html)).toBeNull();
  });

  it('is unknown without an element', () => {
    expect(readTime(null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { findLinks } from './find-links';

describe('links in a text', () => {
  it.each([
    ['voir https://www.Exemple.fr/a?b=1 vite', 'exemple.fr', 'https://www.Exemple.fr/a?b=1'],
    ['va sur exemple.com/x', 'exemple.com', 'exemple.com/x'],
    ['bit.ly/abc', 'bit.ly', 'bit.ly/abc'],
    ['coquin-live . example . com', 'coquin-live.example.com', 'coquin-live . example . com'],
    ['sur beatbox [point] example [point] net', 'beatbox.example.net', 'beatbox [point] example [point] net'],
    ['at nights dot example dot com', 'nights.example.com', 'nights dot example dot com'],
  ])('%j goes to %s', (text, host, words) => {
    const link = findLinks(text).find((one) => one.host === host)!;
    expect(text.slice(link.span.start, link.span.end)).toContain(words);
  });

  it.each([
    'jean@exemple.fr',
    'C’est fini.Merci',
    'à côté.De toute façon',
    'il est au point mort',
    'v2.0.1',
    'M. Dupont',
  ])('none in %j', (text) => {
    expect(findLinks(text)).toEqual([]);
  });
});

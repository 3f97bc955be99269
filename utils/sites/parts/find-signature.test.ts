import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findSignature } from './find-signature';

const sign = (html: string) => {
  const block = new JSDOM(`<div id="block">${html}</div>`).window.document.querySelector('#block')!;
  const found = findSignature(block, (el) => el.matches('dl'));
  return found === null ? null : `${found.name}, ${found.date}`;
};

describe('the signature of a contribution', () => {
  it.each([
    ['Hi. <a href="/wiki/User:Ana">Ana</a> 10:04, 5 March 2026 (UTC)', 'Ana, 10:04, 5 March 2026 (UTC)'],
    [
      'Oui. <a href="/wiki/Utilisatrice:L%C3%A9a_B">Léa</a> 5 mars 2026 à 10:04 (CET)',
      'Léa B, 5 mars 2026 à 10:04 (CET)',
    ],
    [
      'No. <a href="/index.php?title=Special:Contributions/192.0.2.7&x=1">192.0.2.7</a> 12:00, 6 March 2026 (UTC)',
      '192.0.2.7, 12:00, 6 March 2026 (UTC)',
    ],
    [
      'A link: <a href="/wiki/User:Bo">Bo</a>. <a href="/wiki/User:Ana">Ana</a> 10:04, 5 March 2026 (UTC)',
      'Ana, 10:04, 5 March 2026 (UTC)',
    ],
  ])('of %s', (html, signature) => {
    expect(sign(html)).toBe(signature);
  });

  it.each([
    'On 10:04, 5 March 2026 (UTC) nothing happened.',
    'See <a href="/wiki/Help:Signing">help</a> 10:04, 5 March 2026 (UTC)',
    '<a href="/wiki/User:Ana">Ana</a> wrote it',
    'Question <dl><dd>Answer <a href="/wiki/User:Ana">Ana</a> 10:04, 5 March 2026 (UTC)</dd></dl>',
  ])('is not in %s', (html) => {
    expect(sign(html)).toBeNull();
  });
});

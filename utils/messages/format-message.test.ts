import { expect, it } from 'vitest';
import { formatMessage } from './format-message';

it('writes numbers as the language does', () => {
  const write = (n: number, lang: 'fr' | 'en') => formatMessage('{n}', lang, { n });
  expect([0, 7, 999].map((n) => write(n, 'fr'))).toEqual(['0', '7', '999']);
  expect([1234, 0.5, -3].map((n) => write(n, 'en'))).toEqual(['1,234', '0.5', '-3']);
  expect([1234, 0.5].map((n) => write(n, 'fr'))).toEqual(['1\u202f234', '0,5']);
});

it('counts as the language does: none is one in French, many in English', () => {
  const message = '{n} {n|comment|comments}';
  expect([0, 1, 2].map((n) => formatMessage(message, 'fr', { n }))).toEqual(['0 comment', '1 comment', '2 comments']);
  expect([0, 1, 2].map((n) => formatMessage(message, 'en', { n }))).toEqual(['0 comments', '1 comment', '2 comments']);
});

it('takes a value as it is and leaves a place without one', () => {
  expect(formatMessage('{name} · {other}', 'fr', { name: '{n} $&' })).toBe('{n} $& · {other}');
});

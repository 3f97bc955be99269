import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { findAnswered } from './find-answered';

function answered(html: string): string | null {
  const { doc } = loadPage(`<main>${html}</main>`, 'https://site.example/');
  const items = [...doc.querySelectorAll('article')].map((el) => ({
    el,
    name: el.getAttribute('title') ?? '',
    handle: null,
  }));
  return findAnswered(doc.querySelector('[contenteditable]') as Element, items)?.name ?? null;
}
const box = (draft = ''): string => `<div contenteditable="true">${draft}</div>`;

describe('what a composer answers', () => {
  it('is the comment above it, in the midst of comments', () => {
    expect(answered(`<article title="Ann"></article>${box()}<article title="Bo"></article>`)).toBe('Ann');
  });

  it('is the one the site greets in it', () => {
    expect(answered(`<article title="Ann"></article><article title="Bo"></article>${box('@Ann ')}`)).toBe('Ann');
  });

  it('is the comment around it, not the reply before it', () => {
    expect(
      answered(`<article title="Ann"><article title="Bo"></article>${box()}</article><article title="Cy"></article>`),
    ).toBe('Ann');
  });

  it('is none of them when it stands before or after them all', () => {
    expect(answered(`${box()}<article title="Ann"></article><article title="Bo"></article>`)).toBeNull();
    expect(
      answered(`<section><article title="Ann"></article><article title="Bo"></article></section>${box()}`),
    ).toBeNull();
  });
});

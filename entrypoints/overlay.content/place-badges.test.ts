import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';
import { type Placed, placeBadges } from './place-badges';

const windowHeight = 800;

/** A page of one comment 600 px high, its controls 40 px above its end; `width` is what the window leaves beside it. */
function openPage(width: number) {
  const { window } = new JSDOM('<div id="host"></div><article><footer></footer></article>');
  const { document } = window;
  const article = document.querySelector('article')!;
  const footer = document.querySelector('footer')!;
  let scrolled = 0;
  const stand = (el: Element, top: number, height: number): void => {
    el.getBoundingClientRect = () =>
      ({ left: 100, right: 600, width: 500, top: top - scrolled, bottom: top - scrolled + height }) as DOMRect;
  };
  stand(article, 1000, 600);
  stand(footer, 1560, 20);
  Object.defineProperty(window, 'innerHeight', { value: windowHeight });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width });
  document.elementFromPoint = () => article;
  const item: Placed = { el: article, anchor: null, rtl: false, atHead: false, covered: null };
  const site = { findAnchor: () => footer } as Partial<SiteAdapter> as SiteAdapter;
  return {
    /** Where in the window the badge stands once the page was scrolled to `y`; null for nowhere. */
    scrollTo(y: number): number | null {
      scrolled = y;
      const host = document.getElementById('host')!;
      const changes = { anchors: false, covers: false };
      const [place] = placeBadges([item], host, site, () => ({ doc: document }) as Partial<Page> as Page, changes);
      return place?.top ?? null;
    },
  };
}

beforeAll(() => {
  vi.stubGlobal('ShadowRoot', new JSDOM('').window.ShadowRoot);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the badge of a long comment', () => {
  it('is there as soon as the comment comes into the window, at its head', () => {
    const page = openPage(1200);
    expect(page.scrollTo(100)).toBeNull();
    expect(page.scrollTo(300)).toBe(700);
  });
  it('does not jump to the controls when they come into the window', () => {
    const page = openPage(1200);
    page.scrollTo(300);
    expect(page.scrollTo(800)).toBe(200);
  });
  it('goes to the controls once the head has left the window', () => {
    const page = openPage(1200);
    page.scrollTo(300);
    expect(page.scrollTo(1100)).toBe(460);
  });
  it('stands beside the controls where both come into the window at once', () => {
    expect(openPage(1200).scrollTo(900)).toBe(660);
  });
  it('waits for the controls where there is no room beside the comment: over its words it would hide them', () => {
    const page = openPage(610);
    expect(page.scrollTo(300)).toBeNull();
    expect(page.scrollTo(900)).toBe(660);
  });
});

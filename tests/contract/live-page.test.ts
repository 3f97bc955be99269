import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import type { Item } from '@/utils/community/schema';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';
import { expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';

interface Open {
  page: Page;
  site: SiteAdapter;
  find(id: string): Element;
  read(): Item[];
}

function open(name: string): Open {
  const fixture = listFixtures().find((one) => one.name === name);
  if (fixture === undefined) throw new Error(`no fixture ${name}`);
  const page = loadPage(fixture.html, fixture.url);
  const site = expectAdapter(fixture.network);
  const list = (): Element[] => site.listItems(page.doc, page);
  return {
    page,
    site,
    find: (id) => list().find((el) => site.readItem(el, page)?.id === id) as Element,
    read: () => list().flatMap((el) => site.readItem(el, page) ?? []),
  };
}

/** Replaces part of every attribute and text below an element, as a list does that shows another item in it. */
function reuse(el: Element, from: string, to: string): void {
  for (const inner of [el, ...el.querySelectorAll('*')]) {
    for (const { name, value } of [...inner.attributes]) inner.setAttribute(name, value.replaceAll(from, to));
  }
}

const reused = [
  ['facebook/group--post-en', '3110000000000023', '3110000000000077'],
  ['instagram/post--blocks-fr', '18010000000000004', '18010000000000077'],
  ['x/thread--quote-fr', '1934000000000000003', '1934000000000000077'],
  ['linkedin/post--generated-classes-fr', '7310000000000000013', '7310000000000000077'],
  ['youtube/watch--fr', 'UgzAAAAAAAAAAAAAAA14AaABAg', 'UgzEEEEEEEEEEEEEEE14AaABAg'],
  ['threads/thread--fr', 'DAbCdEfGh13', 'DAbCdEfGh77'],
  ['discord/channel--grouped-en', '1180000000000000101', '1180000000000000177'],
] as const;

describe('a page that lives', () => {
  it.each(reused)('%s: an element given to another item reads as that one', (name, id, other) => {
    const { site, page, find } = open(name);
    const el = find(id);
    reuse(el, id, other);
    expect(site.readItem(el, page)?.id).toBe(other);
  });

  it.each([
    ['x/thread--quote-fr', '1934000000000000003', '[data-testid="tweetText"]'],
    ['facebook/group--post-en', '3110000000000023', 'div[dir="auto"]'],
    ['linkedin/post--named-classes-en', '7300000000000000012', '.update-components-text'],
    ['youtube/watch--fr', 'UgzAAAAAAAAAAAAAAA14AaABAg.AbbbbbbbbbbAbbbbbbbbbb', '#content-text'],
    ['discord/channel--grouped-en', '1180000000000000102', '[id^="message-content-"]'],
  ])('%s: an edited comment keeps its id and has its new words', (name, id, slot) => {
    const { site, page, find } = open(name);
    const el = find(id);
    (el.querySelector(slot) as Element).textContent = 'Edited since.';
    expect(site.readItem(el, page)).toMatchObject({ id, text: 'Edited since.' });
  });

  it.each([
    ['linkedin/post--generated-classes-fr', '7310000000000000013'],
    ['facebook/group--post-en', '3110000000000023'],
    ['x/thread--quote-fr', '1934000000000000003'],
    ['tiktok/video--blocks-en', undefined],
    ['instagram/post--blocks-fr', '18010000000000004'],
  ])('%s: a comment rendered twice is listed once', (name, id) => {
    const { page, find, read } = open(name);
    const before = read();
    const el = find(id ?? (before.at(-1)?.id as string));
    el.after(el.cloneNode(true));
    expect(read()).toEqual(before);
    expect(page.doc.documentElement.contains(el)).toBe(true);
  });

  it.each([
    ['tiktok/video--older-fr', 'copie hors écran'],
    ['bluesky/thread--en', 'From a screen left behind.'],
    ['twitch/channel--rich-en', 'deleted'],
  ])('%s: what is kept out of sight is not listed', (name, words) => {
    const { page, read } = open(name);
    expect(page.doc.body.textContent).toContain(words);
    expect(read().filter(({ text }) => text.includes(words))).toEqual([]);
  });

  it.each([
    ['facebook/group--post-en', 'And a torch at night…'],
    ['x/thread--quote-fr', 'trois semaines…'],
    ['linkedin/post--generated-classes-fr', 'Dès septembre.'],
  ])('%s: a folded text is read as far as it is shown, without the button', (name, end) => {
    const { read } = open(name);
    expect(read().filter(({ text }) => text.endsWith(end))).toHaveLength(1);
  });

  it.each([
    ['facebook/group--post-en', 'Edit or delete this'],
    ['facebook/page--dialog-fr', 'Modifier ou supprimer ceci'],
  ])('%s: a comment that may be edited is one’s own', (name, label) => {
    const { page, read } = open(name);
    const menu = page.doc.querySelector('[role="article"][aria-label*=" "] [aria-haspopup="menu"]') as Element;
    expect(read().filter(({ isOwn }) => isOwn)).toEqual([]);
    menu.setAttribute('aria-label', label);
    expect(read().filter(({ isOwn }) => isOwn)).toHaveLength(1);
  });

  it('facebook: the boxes of Messenger are no composers', () => {
    const { page, site } = open('facebook/group--post-en');
    const box = page.doc.querySelector('[aria-placeholder="Aa"]') as Element;
    expect(site.listComposers(page)).not.toContain(box);
    expect(site.findComposer({ focus: box }, page)).toBeNull();
  });
});

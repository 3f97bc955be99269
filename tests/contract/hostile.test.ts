import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { itemSchema } from '@/utils/community/schema';
import type { Page } from '@/utils/sites/site-adapter';
import { expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';
import { readFixture } from './read-fixture';

const hostile = {
  markup: '"><script>globalThis.hacked = 1</script><img src=x onerror="hacked=1">',
  'a script link': 'javascript:globalThis.hacked=1//https://x.example/status/1',
  'selector characters': '"]\\, *:not(#a) > {}[x=\'',
  '20,000 characters': 'ab '.repeat(6_667),
};
/** What an element is recognised by stays; all that carries content is replaced, one kind after the other. */
const attributeKinds = {
  links: ['href', 'src', 'permalink', 'data-permalink'],
  ids: ['id', 'data-id', 'data-post-id', 'data-commentid', 'thingid', 'data-fullname', 'data-pid', 'data-comment-id'],
  times: ['datetime', 'data-time', 'data-timestamp', 'created', 'created-timestamp', 'ts', 'title'],
  labels: [
    'aria-label',
    'alt',
    'placeholder',
    'author',
    'data-author',
    'data-username',
    'data-user-card',
    'value',
    'maxlength',
  ],
};

describe.each(listFixtures())('$name', (fixture) => {
  const site = expectAdapter(fixture.network);
  const check = (page: Page): void => {
    const before = page.doc.documentElement.outerHTML;
    for (const item of readFixture(site, page).items) {
      const { offers, replyControl, ...plain } = item;
      expect(itemSchema.safeParse(plain).error).toBeUndefined();
      for (const link of [item.permalink, item.author.profileUrl]) expect(link ?? 'https:').toMatch(/^https?:/);
    }
    expect(page.doc.documentElement.outerHTML).toBe(before);
    expect('hacked' in globalThis).toBe(false);
  };

  it.each(Object.entries(hostile))('reads %s in every text as plain text', (_, value) => {
    const page = loadPage(fixture.html, fixture.url);
    const walker = page.doc.createTreeWalker(page.doc.body, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.trim()) node.nodeValue = value;
    }
    check(page);
  });

  it.each(Object.entries(hostile))('survives %s in every attribute', (_, value) => {
    for (const names of Object.values(attributeKinds)) {
      const page = loadPage(fixture.html, fixture.url);
      for (const name of names) {
        for (const el of page.doc.querySelectorAll(`[${name}]`)) el.setAttribute(name, value);
      }
      check(page);
    }
  });
});

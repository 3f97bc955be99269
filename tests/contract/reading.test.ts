import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { itemSchema } from '@/utils/community/schema';
import { findSite } from '@/utils/sites/find-site';
import { siteAdapters } from '@/utils/sites/registry';
import { adapters } from './adapters';
import { listFixtures } from './list-fixtures';
import { readFixture } from './read-fixture';

const fixtures = listFixtures();

describe.each(fixtures)('$name', (fixture) => {
  const page = loadPage(fixture.html, fixture.url);
  const site = findSite(page, siteAdapters);

  it('is read by the adapter of its network', () => {
    expect(site.id).toBe(fixture.network);
  });

  it('gives what was recorded for it', () => {
    expect(fixture.expected, 'record it: npx tsx scripts/record-expected.ts').toBeDefined();
    expect(JSON.parse(JSON.stringify(readFixture(site, page)))).toEqual(fixture.expected);
  });

  it('gives plain, valid items, each once', () => {
    const items = site.listItems(page.doc, page).map((el) => site.readItem(el, page));
    for (const item of items) expect(itemSchema.safeParse(item).error).toBeUndefined();
    const ids = items.map((item) => item?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds the same items again below each part of the page', () => {
    for (const el of site.listItems(page.doc, page)) expect(site.listItems(el, page)).toContain(el);
  });
});

describe('fixtures', () => {
  it.each(adapters.map(({ id }) => id))('%s has at least one', (id) => {
    expect(fixtures.some(({ network }) => network === id)).toBe(true);
  });
});

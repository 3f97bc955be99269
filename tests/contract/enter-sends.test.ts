import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { findDriver } from '@/utils/editors/registry';
import { sendsOnEnter } from '@/utils/sites/sends-on-enter';
import { adapters, expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';

/** Where a new line made by the Enter key would publish half a reply. */
const posting = ['discord', 'facebook', 'instagram', 'linkedin', 'meta-inbox', 'tiktok', 'twitch', 'youtube'];
const composers = listFixtures().flatMap((fixture) => {
  const page = loadPage(fixture.html, fixture.url);
  const site = expectAdapter(fixture.network);
  return site.listComposers(page).map((composer) => ({ name: fixture.name, site, composer }));
});

describe('sites that post on Enter', () => {
  it('are known as such', () => {
    const marked = adapters.filter(({ enterSends }) => enterSends !== undefined).map(({ id }) => id);
    expect(marked.sort()).toEqual(posting);
  });

  it('have composers whose editor is known: each writes without a key, as the editors’ own suite holds it to', () => {
    const met = composers.filter(({ site, composer }) => sendsOnEnter(site, composer));
    expect(new Set(met.map(({ site }) => site.id))).toEqual(new Set(posting.filter((id) => id !== 'linkedin')));
    for (const { name, composer } of met) expect(findDriver(composer), name).not.toBeNull();
  });

  it('take Enter as a new line elsewhere on the same network', () => {
    const youtube = composers.filter(({ name }) => name.startsWith('youtube/'));
    const posts = (chat: boolean) => youtube.filter(({ name }) => name.includes('live-chat') === chat);
    expect(posts(true).every(({ site, composer }) => sendsOnEnter(site, composer))).toBe(true);
    expect(posts(false).some(({ site, composer }) => sendsOnEnter(site, composer))).toBe(false);
  });
});

describe('selectors that mend a network', () => {
  it('are tried before its own, and one that is none is passed over', () => {
    const fixture = listFixtures().find(({ name }) => name === 'waline/article--admin-fr')!;
    const site = expectAdapter('waline');
    const changed = loadPage(fixture.html.replaceAll('wl-content', 'said-here'), fixture.url);
    const first = (overrides: Record<string, string[]>) => {
      const page = { ...changed, overrides };
      return site.readItem(site.listItems(page.doc, page)[0]!, page)?.text;
    };
    const expected = (fixture.expected as { items: { text: string }[] }).items[0]!.text;
    expect(first({})).not.toBe(expected);
    expect(first({ text: ['::nonsense(', '.said-here'], notText: ['[[nonsense'] })).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { expectAdapter } from '@/tests/contract/adapters';
import { listFixtures } from '@/tests/contract/list-fixtures';
import type { OverlayDeps } from './overlay-deps';
import { settleAct } from './settle-act';

const parked = { id: 'line', host: 'projets.example', network: 'redmine', act: 'delete' } as const;

/** The page that follows a deletion on a Redmine forum. */
async function settleOn(change: (doc: Document) => void, itemId = 'message-6'): Promise<unknown[]> {
  const fixture = listFixtures().find(({ name }) => name === 'redmine/topic--fr')!;
  const page = loadPage(fixture.html, fixture.url);
  const site = expectAdapter('redmine');
  const last = site.readItem(site.listItems(page.doc, page).at(-1)!, page)!.id;
  change(page.doc);
  const calls: unknown[] = [];
  const call = async (verb: string, input: unknown) => {
    if (verb === 'act.find') return { ...parked, itemId: itemId === 'last' ? last : itemId };
    calls.push([verb, input]);
    return null;
  };
  await settleAct({ call, site, readPage: () => page } as unknown as OverlayDeps);
  return calls;
}

describe('an act that left the page', () => {
  it('is done when the page that follows shows the thread without the comment', async () => {
    expect(await settleOn(() => undefined, 'message-99999')).toEqual([
      ['log.settle', { id: 'line', outcome: 'done' }],
      ['act.park', null],
    ]);
  });

  it('was refused when the comment still stands there', async () => {
    expect(await settleOn(() => undefined, 'last')).toEqual([
      ['log.settle', { id: 'line', outcome: 'failed', failure: 'refused' }],
      ['act.park', null],
    ]);
  });

  it('counts as done with the navigation where the page does not tell, until a later page does', async () => {
    const asks = (doc: Document) => doc.body.replaceChildren(doc.createElement('form'));
    expect(await settleOn(asks)).toEqual([['log.settle', { id: 'line', outcome: 'done' }]]);
  });
});

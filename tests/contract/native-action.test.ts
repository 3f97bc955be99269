import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import type { Page } from '@/utils/sites/site-adapter';
import { expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';

function open(name: string): { page: Page; site: ReturnType<typeof expectAdapter>; find(id: string): Element } {
  const fixture = listFixtures().find((one) => one.name === name)!;
  const page = loadPage(fixture.html, fixture.url);
  const site = expectAdapter(fixture.network);
  return {
    page,
    site,
    find: (id) => site.listItems(page.doc, page).find((el) => site.readItem(el, page)?.id === id)!,
  };
}

describe('an act of the site', () => {
  it('presses the site’s own control of that item and ends when the page shows it', async () => {
    const { page, site, find } = open('wordpress/moderation--list-fr');
    const row = find('44');
    const pressed: string[] = [];
    page.doc.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      event.preventDefault();
      pressed.push(link?.getAttribute('href') ?? '');
      row.classList.remove('unapproved');
    });
    expect(await site.actions.approve!.run(row, page)).toBe('done');
    expect(pressed).toEqual(['comment.php?c=44&action=approvecomment&_wpnonce=a1']);
  });

  it('knows a comment put in the bin by the row that offers to undo', async () => {
    const { page, site, find } = open('wordpress/moderation--list-fr');
    const row = find('44');
    page.doc.addEventListener('click', (event) => {
      event.preventDefault();
      row.insertAdjacentHTML('beforebegin', '<tr id="undo-44"><td>…</td></tr>');
    });
    expect(await site.actions.delete!.run(row, page)).toBe('done');
  });

  it('is not done on an element the page has thrown away', async () => {
    const { page, site, find } = open('wordpress/moderation--list-fr');
    const row = find('44');
    row.remove();
    expect(await site.actions.approve!.run(row, page)).toBe('not-found');
  });

  it('is never done on another item whose menu stands open', async () => {
    const { page, site, find } = open('lemmy/post--nested-en');
    const pressed: Element[] = [];
    page.doc.addEventListener('click', (event) => void pressed.push(event.target as Element));
    expect(await site.actions.report!.run(find('9811'), page)).toBe('not-found');
    expect(pressed).toEqual([page.doc.querySelector('[aria-controls="comment-actions-dropdown-9811"]')]);
  });

  it('is done when the site’s own form is shown, which the person goes on with', async () => {
    const { page, site, find } = open('lemmy/post--nested-en');
    page.doc.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.dropdown-item')) {
        page.doc.body.insertAdjacentHTML('beforeend', '<div class="modal show"><form></form></div>');
      }
    });
    expect(await site.actions.report!.run(find('9820'), page)).toBe('done');
  });

  it('is over when the item has become another one meanwhile', async () => {
    const { page, site, find } = open('bluesky/thread--en');
    const post = find('bo.far.example/3kbbbbbbbbb2x');
    page.doc.addEventListener('click', () => {
      post.setAttribute('data-testid', 'postThreadItem-by-someone.example');
      post.querySelector('[href*="/post/"]')?.setAttribute('href', '/profile/someone.example/post/3kzzzzzzzzz2x');
    });
    expect(await site.actions.report!.run(post, page)).toBe('changed');
  });

  it('is offered where the state of the item allows it', () => {
    const { page, site, find } = open('waline/article--admin-fr');
    const offered = (id: string) =>
      Object.keys(site.actions).filter((act) => site.actions[act as 'spam']!.isOffered(find(id), page));
    expect(offered('41')).toEqual(['unapprove', 'spam', 'delete']);
    expect(offered('42')).toEqual(['approve', 'spam']);
  });

  it('is settled by the page that follows where the site leaves the page: what is gone is done', () => {
    const { page, site, find } = open('redmine/topic--fr');
    const message = site.listItems(page.doc, page).at(-1)!;
    const id = site.readItem(message, page)!.id;
    expect(site.actions.delete!.readOutcome(id, page)).toBe('refused');
    find(id).remove();
    expect(site.actions.delete!.readOutcome(id, page)).toBe('done');
  });

  it('is not settled by a page that asks, shows no comment, or cannot tell', () => {
    const { page, site } = open('phpbb/topic--4-0-en');
    const id = site.readItem(site.listItems(page.doc, page).at(-1)!, page)!.id;
    expect(site.actions.report!.readOutcome(id, page)).toBeNull();
    expect(site.actions.delete!.readOutcome(id, page)).toBe('refused');
    page.doc.body.innerHTML = '<div id="phpbb"><form id="confirm"><p>Are you sure?</p></form></div>';
    expect(site.actions.delete!.readOutcome(id, page)).toBeNull();
  });
});

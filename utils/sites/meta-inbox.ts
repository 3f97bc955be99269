import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { generic } from './generic';
import { defineSite } from './site-adapter';

const editors = '[role="textbox"][contenteditable="true"], textarea:not([aria-hidden="true"])';

/**
 * The inbox of Meta Business Suite: comments and messages of a brand's pages. Read as any page: its markup is not
 * known well enough to rest on anything but roles.
 *
 * Weak: comments and messages are only read where they look like those of any page (a time, an author, a text); the
 * composer is whatever editor is open. No act of the site is offered. Where it reads nothing, log by hand, or open the
 * comment on Facebook or Instagram itself.
 */
export const metaInbox = defineSite({
  ...generic,
  id: 'meta-inbox',
  label: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  sampleUrls: [
    {
      url: 'https://business.facebook.com/latest/inbox/all?asset_id=118000000000001&mailbox_id=118000000000001',
      kind: 'inbox',
    },
    { url: 'https://business.facebook.com/latest/inbox/facebook?asset_id=118000000000001', kind: 'inbox' },
    { url: 'https://business.facebook.com/latest/posts', kind: 'other' },
  ],
  selectors: { ...generic.selectors, composer: [editors] },
  // The page or account the inbox is open for, by its number.
  account: [{ part: /[?&]asset_id=(\d{3,30})/ }],
  pageKind: (url) => (/\/inbox(?:[/?]|$)/.test(url.pathname) ? 'inbox' : 'other'),
  readItem(el, page) {
    const item = generic.readItem(el, page);
    if (item === null) return null;
    // The conversation is only named in the address; the same words may be said in several.
    const thread = page.url.searchParams.get('selected_item_id') ?? '';
    const kind = page.url.searchParams.get('thread_type')?.endsWith('MESSAGE') ? 'message' : item.kind;
    return {
      ...item,
      network: 'meta-inbox',
      kind,
      id: /\d{5}/.test(item.id) ? item.id : hashText(`${thread}\n${item.id}`),
    };
  },
  listComposers: (page) =>
    queryAll(page.doc, editors).filter((el) => page.isShown(el) && !el.hasAttribute('disabled')) as HTMLElement[],
  findLimit: () => null,
  enterSends: true,
});

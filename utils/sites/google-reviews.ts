import { absoluteUrl } from '@/utils/dom/absolute-url';
import { hashText } from '@/utils/dom/hash-text';
import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { readBlock } from './parts/block-reader';
import { describeSite } from './parts/describe-site';
import { findRows } from './parts/find-rows';
import { listWordedTimes } from './parts/list-times';
import type { SiteSpec } from './parts/site-spec';

const person = ':is(a[href*="/contrib/"], button[data-href*="/contrib/"])';

/**
 * Google reviews: the business profile's list, the public reviews of a place in Maps. Rests on the review's id where
 * Maps gives one, else on the link to the reviewer and the largest surroundings that hold only one; on the figure in
 * the stars' label.
 *
 * Weak: every class changes with each build; times are words; without an id an edited review counts as a new one.
 * The panel inside Search may be a frame of its own. No act of the site has a language-free handle.
 */
const spec: SiteSpec = {
  id: 'google-reviews',
  label: 'Google reviews',
  matches: [
    'https://business.google.com/*',
    'https://www.google.com/maps/*',
    'https://www.google.fr/maps/*',
    'https://www.google.com/local/business/*',
  ],
  sampleUrls: [
    { url: 'https://business.google.com/groups/1120/reviews', kind: 'reviews' },
    { url: 'https://business.google.com/reviews', kind: 'reviews' },
    { url: 'https://www.google.com/maps/place/Caf%C3%A9/@48.1,-1.6,17z/data=!4m8!3m7!1s0x0:0x1', kind: 'reviews' },
    { url: 'https://www.google.com/local/business/118/customers/reviews', kind: 'reviews' },
    { url: 'https://business.google.com/locations', kind: 'other' },
  ],
  pages: [[/\/reviews|^\/maps\/(?:place|contrib|reviews)/, 'reviews']],
  account: [{ part: /\/(?:groups|business|locations?)\/(\d{3,30})/ }],
  selectors: {
    // The class list of Maps is hashed, the id is not; buttons inside a review carry the same id.
    item: ['[data-review-id]', `:is(div, li, article, c-wiz):has(${person})`],
    name: [`${person} :is(div, span):first-child:not(:empty)`, `${person}:not(:has(img))`],
    text: ['[data-expandable-section]', '[lang]:not(button)', '.wiI7pd'],
    notText: ['button'],
    rating: ['[role="img"][aria-label]'],
    reply: ['button[jsname="rhPddf"]'],
    composer: ['textarea', '[contenteditable="true"]'],
  },
  limit: { max: 4096, count: 'bytes' },
  findItems(page) {
    const known = queryAll(page.doc, '[data-review-id]');
    const isTable = (el: Element): boolean => el.tagName === 'TBODY';
    return known.length > 0 ? known : [...findRows(queryAll(page.doc, person), readProfile, isTable).keys()];
  },
  // Without an id the reviewer is the key of the review: a person reviews a place once.
  readId(el) {
    const link = queryFirst(el, person);
    return el.getAttribute('data-review-id') ?? (link === null ? null : hashText(readProfile(link)));
  },
  findParent: () => null,
  readKind: () => 'review',
  finish(item, el, page) {
    const link = queryAll(el, person)[0];
    const href = link === undefined ? null : readProfile(link);
    const id = /\/contrib\/(\d{6,30})/.exec(href ?? '')?.[1];
    const profileUrl = absoluteUrl(href, page.url);
    item.author = { ...item.author, profileUrl, id: id ?? item.author.name };
    if (item.text === '')
      item.text = readBlock(el, listWordedTimes(el)[0] ?? null, () => false)?.text.slice(0, 100_000) ?? '';
    const stars = /[1-5](?:[.,]\d)?/.exec(
      el.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label') ?? '',
    );
    if (stars !== null) item.rating = Number(stars[0].replace(',', '.'));
    return item;
  },
};

function readProfile(link: Element): string {
  return (link.getAttribute('href') ?? link.getAttribute('data-href') ?? '').split('?', 1)[0] ?? '';
}

export const googleReviews = describeSite(spec);

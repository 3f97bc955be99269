import { absoluteUrl } from '@/utils/dom/absolute-url';
import { readText } from '@/utils/dom/read-text';
import { readTime } from '@/utils/dom/read-time';
import { findSlot } from './find-slot';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';
import type { Page } from './site-adapter';

const card =
  ':is([data-service-review-card-paper], [data-testid^="service-review-card"], article:has(a[href*="/reviews/"]))';
const answer = '[data-service-review-business-reply-text-typography]';

/**
 * Trustpilot's public pages: reviews and the company's answers. Rests on its `data-` attributes and the address of
 * each review.
 *
 * Weak: the company's own side (business.trustpilot.com) is not known beyond its editor; an answer is known by its
 * review, its author by the page's title.
 */
const spec: SiteSpec = {
  id: 'trustpilot',
  label: 'Trustpilot',
  matches: ['https://*.trustpilot.com/*'],
  sampleUrls: [
    { url: 'https://fr.trustpilot.com/review/www.boutique.example?page=2', kind: 'reviews' },
    { url: 'https://www.trustpilot.com/reviews/65c7a1b2c3d4e5f60718293a', kind: 'reviews' },
    { url: 'https://businessapp.b2b.trustpilot.com/reviews', kind: 'reviews' },
    { url: 'https://www.trustpilot.com/users/5f0a1b2c3d4e5f6071829304', kind: 'profile' },
    { url: 'https://www.trustpilot.com/categories', kind: 'other' },
  ],
  pages: [
    [/^\/reviews?(?:\/|$|\?)/, 'reviews'],
    [/^\/users\//, 'profile'],
  ],
  // A company is known by its domain.
  account: [{ part: /^\/review\/(?:www\.)?([\w.-]{1,253})/ }],
  selectors: {
    item: [`${card}, ${answer}`],
    name: ['[data-consumer-name-typography]', 'a[href*="/users/"] span', 'a[href*="/users/"]'],
    profile: ['a[data-consumer-profile-link]', 'a[href*="/users/"]'],
    text: [
      '[data-service-review-text-typography], [data-relevant-review-text-typography]',
      '[data-review-content] p:not([data-service-review-date-of-experience-typography], :has(> b:first-child))',
      '[data-service-review-title-typography]',
      'a[href*="/reviews/"] h2, h2:has(a[href*="/reviews/"])',
      answer,
    ],
    time: [
      'time[data-service-review-date-time-ago]',
      'time[datetime]:not([data-service-review-business-reply-date-time-ago])',
    ],
    link: ['a[data-review-title-typography]', 'a[href*="/reviews/"]'],
    rating: ['[data-service-review-rating]'],
    company: ['[data-business-unit-title-typography]', '#business-unit-title h1 span', 'h1 span', 'h1'],
    anchor: ['[data-review-content]'],
    composer: ['textarea', '[contenteditable="true"]'],
  },
  limit: () => null,
  readId(el, page) {
    const id = /\/reviews\/([0-9a-f]{12,40})(?:[?#/]|$)/i.exec(readLink(el, page))?.[1];
    return id === undefined ? null : el.matches(answer) ? `${id}/reply` : id;
  },
  readKind: (el) => (el.matches(answer) ? 'reply' : 'review'),
  finish(item, el, page) {
    const review = el.closest(card);
    if (review === null) return item;
    item.permalink ??= absoluteUrl(readLink(el, page), page.url);
    if (!el.matches(answer)) {
      const rating = readStars(review);
      return rating >= 1 && rating <= 5 ? { ...item, rating } : item;
    }
    const company = findSlot(spec, 'company', page.doc, page);
    const site = page.url.pathname.split('/')[2] ?? '';
    const name = (company === null ? '' : readText(company)) || site;
    return {
      ...item,
      author: { id: name, name, handle: null, profileUrl: null },
      publishedAt: readTime(review.querySelector('time[data-service-review-business-reply-date-time-ago]')),
      isOwn: page.ownHandles.includes(name.toLowerCase()),
    };
  },
};

/** The address of a review: its own link, else the page's. */
function readLink(el: Element, page: Page): string {
  return el.closest(card)?.querySelector('a[href*="/reviews/"]')?.getAttribute('href') ?? page.url.pathname;
}

/** In an attribute, else in the address of the stars' picture: its words are translated. */
function readStars(review: Element): number {
  const said = review.querySelector('[data-service-review-rating]')?.getAttribute('data-service-review-rating');
  const drawn = review.querySelector('img[src*="/stars-"]')?.getAttribute('src');
  return Number(said ?? /\/stars-([1-5])(?:\.5)?\./.exec(drawn?.slice(0, 500) ?? '')?.[1]);
}

export const trustpilot = describeSite(spec);

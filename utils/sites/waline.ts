import { absoluteUrl } from '@/utils/dom/absolute-url';
import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/**
 * Waline's comment widget (2 and 3), on any page. Rests on its `wl-` classes; the id of a comment is its element's.
 *
 * Weak: times are shown in words only; version 1 had other classes. Moderation shows for administrators who are
 * logged in to the widget.
 */
const spec: SiteSpec = {
  id: 'waline',
  label: 'Waline',
  fingerprint: '[data-waline] .wl-cards, .wl-card-item, .wl-panel .wl-editor',
  sampleUrls: [{ url: 'https://notes.example/velo.html', kind: 'post' }],
  pages: [[/^/, 'post']],
  selectors: {
    item: ['.wl-card-item'],
    name: ['.wl-nick'],
    profile: ['a.wl-nick'],
    text: ['.wl-content'],
    // "@Léa:" before a reply is the widget's own.
    notText: ['.wl-reply-to'],
    reply: ['.wl-reply'],
    anchor: ['.wl-head'],
    composer: ['textarea.wl-editor'],
    send: ['.wl-panel button.primary', '.wl-panel [type="submit"]'],
    approve: ['.wl-admin-actions .wl-approved:not([disabled])'],
    isApproved: ['.wl-admin-actions .wl-approved[disabled]'],
    wait: ['.wl-admin-actions .wl-waiting:not([disabled])'],
    isWaiting: ['.wl-admin-actions .wl-waiting[disabled]'],
    spam: ['.wl-admin-actions .wl-spam:not([disabled])'],
    isSpam: ['.wl-admin-actions .wl-spam[disabled]'],
    delete: ['.wl-delete'],
  },
  limit: () => null,
  readId: (el) => el.id.slice(0, 500) || null,
  finish(item, el, page) {
    item.permalink = absoluteUrl(`#${el.id}`, page.url);
    return item;
  },
  actions: {
    approve: { press: 'approve', holds: 'isApproved', gone: true },
    unapprove: { press: 'wait', holds: 'isWaiting', gone: true },
    spam: { press: 'spam', holds: 'isSpam', gone: true },
    delete: { press: 'delete', gone: true },
  },
};

export const waline = describeSite(spec);

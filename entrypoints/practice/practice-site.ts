import { queryAll } from '@/utils/dom/query-all';
import { defineSite } from '@/utils/sites/site-adapter';

const comment = '[data-practice-id]';
const editor = 'textarea';

const listComposers = (doc: Document): HTMLElement[] => queryAll(doc, `${comment} ${editor}`) as HTMLElement[];
const textOf = (el: Element, selector: string): string => el.querySelector(selector)?.textContent?.trim() ?? '';

/** The practice page as a site: five comments, a plain reply box on each. */
export const practiceSite = defineSite({
  id: 'generic',
  label: 'Maison Tamarin',
  matches: [],
  sampleUrls: [],
  selectors: { item: [comment], composer: [editor] },
  pageKind: () => 'thread',
  expects: () => [],
  listItems: (root) => queryAll(root, comment),
  readItem(el) {
    const id = el.getAttribute('data-practice-id');
    const name = textOf(el, '.p-author');
    if (!id) return null;
    return {
      id: `practice-${id}`,
      network: 'generic',
      kind: 'comment',
      text: textOf(el, '.p-text'),
      author: { id: name, name, handle: null, profileUrl: null },
      permalink: null,
      publishedAt: null,
      parentId: null,
      depth: 0,
      isOwn: false,
    };
  },
  listComposers: ({ doc }) => listComposers(doc),
  findComposer: (target, { doc }) =>
    'focus' in target
      ? (listComposers(doc).find((composer) => composer === target.focus) ?? null)
      : target.item.querySelector<HTMLElement>(editor),
  findComposerItem: (composer) => composer.closest(comment),
  findReplyControl: (el) => el.querySelector<HTMLElement>('[data-reply]'),
  findSendControl: (composer) => composer.closest('form')?.querySelector<HTMLElement>('[type="submit"]') ?? null,
  findLimit: () => null,
  actions: {},
});

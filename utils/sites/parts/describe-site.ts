import { queryDeep } from '@/utils/dom/query-deep';
import { listSelectors } from '../find-slot';
import type { CharacterLimit, Page, SiteAdapter } from '../site-adapter';
import { findOwn } from './find-own';
import { listItems } from './list-items';
import { nativeAction } from './native-action';
import { nearestItem } from './nearest-item';
import { nearestSlot } from './nearest-slot';
import { readFields } from './read-fields';
import type { SiteSpec } from './site-spec';

/**
 * Makes an adapter from its description: what nearly every network has in common is done here, once. An adapter that
 * needs more spreads the result and replaces single members.
 */
export function describeSite(spec: SiteSpec): SiteAdapter {
  const composerItem = (composer: Element, page: Page): Element | null =>
    spec.findComposerItem === undefined ? nearestItem(spec, composer, page) : spec.findComposerItem(composer, page);
  const listComposers = (page: Page): HTMLElement[] => {
    for (const selector of listSelectors(spec, 'composer', page)) {
      const all = queryDeep(page.doc, selector, spec.hosts);
      const open = all.filter((el) => page.isShown(el) && !el.hasAttribute('disabled') && !el.hasAttribute('readonly'));
      if (open.length > 0) return open as HTMLElement[];
    }
    return [];
  };
  return {
    id: spec.id,
    label: spec.label,
    matches: spec.matches ?? [],
    fingerprint:
      spec.fingerprint === undefined ? undefined : (doc) => doc.querySelector(spec.fingerprint ?? '') !== null,
    sampleUrls: spec.sampleUrls,
    selectors: spec.selectors,
    enterSends: spec.enterSends,
    account: spec.account,
    pageKind: (url) => spec.pages.find(([pattern]) => pattern.test(url.pathname + url.search))?.[1] ?? 'other',
    expects: (kind) => spec.expects?.[kind] ?? [],
    listItems: (root, page) => listItems(spec, root, page),
    readItem: (el, page) => readFields(spec, el, page),
    findAnchor: (el, page) => findOwn(spec, 'anchor', el, page) ?? el,
    findReplyControl: (el, page) => findOwn(spec, 'reply', el, page) as HTMLElement | null,
    listComposers,
    findComposer: (target, page) =>
      listComposers(page).find((composer) => {
        if ('focus' in target) return composer === target.focus || composer.contains(target.focus);
        const el = composerItem(composer, page);
        return el !== null && spec.readId(el, page) === spec.readId(target.item, page);
      }) ?? null,
    findComposerItem: composerItem,
    findSendControl: (composer, page) => nearestSlot(spec, 'send', composer, page) as HTMLElement | null,
    findLimit: (composer, page) => findLimit(spec, composer, page),
    actions: Object.fromEntries(
      Object.entries(spec.actions ?? {}).map(([id, action]) => [id, nativeAction(spec, action)]),
    ),
  };
}

/** The composer's own `maxlength` where it has one, else what the network takes. */
function findLimit(spec: SiteSpec, composer: Element | null, page: Page): CharacterLimit | null {
  if (typeof spec.limit === 'function') return spec.limit(composer, page);
  const own = Number(composer?.getAttribute('maxlength') ?? 0);
  if (Number.isInteger(own) && own > 0) return { max: own, count: 'utf16' };
  return typeof spec.limit === 'number' ? { max: spec.limit, count: 'utf16' } : spec.limit;
}

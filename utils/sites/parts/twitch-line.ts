import { queryAll } from '@/utils/dom/query-all';
import { queryFirst } from '@/utils/dom/query-first';
import { readPreText } from '@/utils/dom/read-pre-text';
import type { SiteSpec } from './site-spec';

/** The first element of a slot in a line of chat. */
export function findAny(spec: SiteSpec, slot: string, el: Element): Element | null {
  return spec.selectors[slot]?.map((selector) => queryFirst(el, selector)).find((found) => found !== null) ?? null;
}

/** The account's name; the display name may be in another script. */
export function readName(spec: SiteSpec, el: Element): string {
  const carrier = el.hasAttribute('data-a-user') ? el : queryFirst(el, '[data-a-user]');
  return (carrier?.getAttribute('data-a-user') || findAny(spec, 'name', el)?.textContent?.trim()) ?? '';
}

/** The whole body, else its pieces in order: words, mentions, links, emotes by their name. */
export function readWords(spec: SiteSpec, el: Element): string {
  const body = findAny(spec, 'text', el);
  if (body !== null) return readPreText(body, (inner) => inner.matches(spec.selectors.notText?.[0] ?? 'script'));
  const parts = queryAll(el, spec.selectors.part?.[0] ?? 'span');
  return parts
    .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
    .map((part) => readPreText(part))
    .join(' ');
}

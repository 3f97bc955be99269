import { press } from '@/utils/dom/press';
import { queryAll } from '@/utils/dom/query-all';
import { waitForChange } from '@/utils/dom/wait-for-change';
import { findSlots } from '../find-slot';
import type { NativeAction, NativeOutcome, Page } from '../site-adapter';
import { findOwn } from './find-own';
import { listItems } from './list-items';
import { nearestItem } from './nearest-item';
import type { ActionSpec, SiteSpec } from './site-spec';

/** Long enough for a slow server and for the person to answer the site's own question; then the act counts as refused. */
const patienceMs = 30_000;
/** A menu opens at once or not at all. */
const menuMs = 2_000;

/** Makes an act of the site from its description. The item is looked up again by id after each wait. */
export function nativeAction(spec: SiteSpec, action: ActionSpec): NativeAction {
  const control = (slot: string | undefined, el: Element, page: Page): HTMLElement | null =>
    slot === undefined ? null : toHtml(findOwn(spec, slot, el, page));
  return {
    isOffered: (el, page) => (control(action.press, el, page) ?? control(action.menu, el, page)) !== null,
    async run(el, page): Promise<NativeOutcome> {
      const id = spec.readId(el, page);
      if (id === null || !el.isConnected) return 'not-found';
      let target = control(action.press, el, page);
      const opener = target === null ? control(action.menu, el, page) : null;
      if (opener !== null) {
        // Only a control of this very item, or of the menu that opens now: never one that stands elsewhere.
        const before = listShown(spec, action.press, page);
        press(opener);
        target = await waitForChange(
          () => {
            const again = findAgain(spec, id, page);
            const own = again === null ? null : control(action.press, again, page);
            const opened = listShown(spec, action.press, page).filter((found) => !before.includes(found));
            return own ?? toHtml(opened.find((found) => nearestItem(spec, found, page) === null));
          },
          page.doc,
          menuMs,
        );
        if (findAgain(spec, id, page) === null) return 'changed';
      }
      if (target === null) return 'not-found';
      press(target);
      if (await waitForChange(() => isSettled(spec, action, id, page), page.doc, patienceMs)) return 'done';
      return findAgain(spec, id, page) === null ? 'changed' : 'refused';
    },
    readOutcome(id, page) {
      // A page without items asks or thanks; a form that is shown there may still be left unsent.
      if (listItems(spec, page.doc, page).length === 0) return null;
      if (isSettled(spec, action, id, page)) return 'done';
      if (findAgain(spec, id, page) === null) return null;
      // Where only a form of the site's shows that it happened, the item says nothing.
      return action.gone || action.item !== undefined || action.holds !== undefined ? 'refused' : null;
    },
  };
}

function isSettled(spec: SiteSpec, action: ActionSpec, id: string, page: Page): boolean {
  if (action.done?.(id, page)) return true;
  if (action.shows !== undefined && listShown(spec, action.shows, page).length > 0) return true;
  const el = findAgain(spec, id, page);
  if (el === null) return action.gone === true;
  if (action.holds !== undefined && findOwn(spec, action.holds, el, page) !== null) return true;
  return action.item !== undefined && queryAll(el, action.item).includes(el);
}

function listShown(spec: SiteSpec, slot: string, page: Page): Element[] {
  return findSlots(spec, slot, page.doc, page).filter((el) => page.isShown(el));
}

function findAgain(spec: SiteSpec, id: string, page: Page): Element | null {
  return listItems(spec, page.doc, page).find((el) => spec.readId(el, page) === id) ?? null;
}

function toHtml(el: Element | null | undefined): HTMLElement | null {
  return el != null && 'click' in el ? (el as HTMLElement) : null;
}

import { sendsOnEnter } from '@/utils/sites/sends-on-enter';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';

interface Options {
  site: SiteAdapter;
  readPage(): Page;
  /** The composer that would be sent; asked at each click and Enter. */
  listComposers(): HTMLElement[];
  /** Whether the sending is to be held back this once. */
  mustHold(composer: HTMLElement): boolean;
  onHeld(composer: HTMLElement, control: Element, sendAnyway: () => void): void;
  /** The user sends; what the composer holds now goes out. */
  onSending(composer: HTMLElement, sentAnyway: boolean): void;
  signal: AbortSignal;
}

/**
 * Notices that the user sends a reply with the site's own button, form or Enter key. Stops it only when the guard says so,
 * once; "send anyway" lets the very same act through. Nothing is ever sent from here.
 */
export function watchSending({ site, readPage, listComposers, mustHold, onHeld, onSending, signal }: Options): void {
  const letThrough = new WeakSet<HTMLElement>();
  const judge = (composer: HTMLElement, control: Element, event: Event, again: () => void): void => {
    if (!letThrough.has(composer) && mustHold(composer)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onHeld(composer, control, () => {
        letThrough.add(composer);
        again();
      });
      return;
    }
    onSending(composer, letThrough.delete(composer));
  };
  const doc = readPage().doc;
  const win = doc.defaultView ?? doc;
  win.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      for (const composer of listComposers()) {
        const control = site.findSendControl?.(composer, readPage());
        if (!control || !path.includes(control)) continue;
        return judge(composer, control, event, () => control.click());
      }
    },
    { capture: true, signal },
  );
  win.addEventListener(
    'keydown',
    (event) => {
      const key = event as KeyboardEvent;
      if (key.key !== 'Enter' || key.isComposing || key.shiftKey || !event.isTrusted) return;
      const composer = listComposers().find((el) => event.composedPath().includes(el));
      const sends = composer && (key.ctrlKey || key.metaKey || sendsOnEnter(site, composer));
      if (!composer || !sends || site.findSendControl === undefined) return;
      // Going on after a hold is the user's own next Enter: a key cannot be pressed for them.
      judge(composer, composer, event, () => composer.focus());
    },
    { capture: true, signal },
  );
}

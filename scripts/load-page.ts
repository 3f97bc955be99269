import { JSDOM } from 'jsdom';
import { isShownSaved } from '@/utils/dom/is-shown-saved';
import type { Page } from '@/utils/sites/site-adapter';

/** A saved page as adapters see it: parsed, no script run, nothing fetched. */
export function loadPage(html: string, url: string): Page {
  const { window } = new JSDOM(html, { url });
  return { url: new URL(url), doc: window.document, ownHandles: [], isShown: isShownSaved, overrides: {} };
}

import { waitForChange } from '@/utils/dom/wait-for-change';
import { findDriver } from '@/utils/editors/registry';
import { findOwnWords } from '@/utils/tone/find-own-words';
import type { Finding } from '@/utils/tone/schema';
import { planInteraction, readWhere } from './act-on-item';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { ReplyRecords } from './reply-records';
import { showError } from './show-toast';

/** How long the site may take to accept a reply before the line stays "not confirmed", ms. */
const patience = 15_000;

/**
 * Logs a reply the user is sending: attempted now, sent once the site's composer has emptied, gone or the page left.
 * A reply written by hand gets its own line.
 */
export async function logSending(
  deps: OverlayDeps,
  store: OverlayStore,
  records: ReplyRecords,
  composer: HTMLElement,
  findings: readonly Finding[],
  sentAnyway: boolean,
): Promise<void> {
  const whole = findDriver(composer)?.readText(composer) ?? '';
  const own = findOwnWords(whole, deps.site.readGiven?.(composer) ?? '');
  const text = whole.slice(own.start, own.end).trim();
  if (text === '') return;
  const record = records.get(composer);
  const el = deps.site.findComposerItem(composer, deps.readPage());
  const item = record?.item ?? (el === null ? null : deps.site.readItem(el, deps.readPage()));
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  let id = record?.id ?? '';
  let settled = false;
  const settle = (): void => {
    if (settled || id === '') return;
    settled = true;
    records.delete(composer);
    const sent = { inserted: record?.inserted ?? null, text };
    deps
      .call('log.settle', { id, outcome: 'sent', sent, toneAfter: rules, sentAnyway })
      .catch((error) => showError(store, deps, error));
  };
  // A classic form leaves the page at once: the message goes out while it unloads.
  deps.doc.defaultView?.addEventListener('pagehide', settle, { once: true, signal: deps.signal });
  try {
    if (id === '') {
      const checked = item ? store.checked.value.get(item.id) : undefined;
      const base = checked
        ? planInteraction(deps, checked, 'reply', null)
        : {
            ...readWhere(deps),
            action: 'reply' as const,
            item,
            rules: [],
            toneBefore: [],
            handleMs: null,
          };
      id = (await deps.call('log.attempt', { ...base, comment: text, toneBefore: rules })).id;
    }
    const gone = await waitForChange(
      () =>
        !composer.isConnected ||
        (findDriver(composer)?.readText(composer) ?? '').trim() !== whole.trim() ||
        !isShown(composer),
      deps.doc,
      patience,
      deps.signal,
    );
    if (gone) settle();
  } catch (error) {
    showError(store, deps, error);
  }
}

function isShown(el: Element): boolean {
  return el.getClientRects().length > 0;
}

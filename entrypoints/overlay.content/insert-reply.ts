import type { Item, Span } from '@/utils/community/schema';
import { AppError } from '@/utils/diagnostics/app-error';
import type { ErrorCode } from '@/utils/diagnostics/error-codes';
import { findDriver } from '@/utils/editors/registry';
import type { Rendering } from '@/utils/messaging/protocol';
import { planInteraction, readWhere, rememberInteraction } from './act-on-item';
import { copyText } from './copy-text';
import { openComposer } from './open-composer';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { ReplyRecords } from './reply-records';
import { showError, showToast } from './show-toast';

const failures = {
  gone: 'editor-gone',
  mismatch: 'editor-mismatch',
  'read-only': 'editor-read-only',
  'too-long': 'too-long',
} as const satisfies Record<string, ErrorCode>;

interface Insertion {
  templateId: string;
  packId: string;
  rendering: Rendering;
  /** Over the selection or at the caret, or after what is already written. */
  at: 'caret' | 'end';
  item: Item | null;
  composer: HTMLElement | null;
  /** The "/" whose place the text takes. */
  slash: Span | null;
  openedAt: number | null;
}

/**
 * Writes a filled template into the site's own editor: logged as attempted before, as inserted or failed after. Whatever
 * goes wrong, the text is on the clipboard and the user is told; nothing is tried twice, nothing is sent.
 * @returns the editor that holds the text now; null when none took it
 */
export async function insertReply(
  deps: OverlayDeps,
  store: OverlayStore,
  records: ReplyRecords,
  findElement: (id: string) => Element | null,
  insertion: Insertion,
): Promise<HTMLElement | null> {
  const { item, rendering, templateId, packId, openedAt } = insertion;
  const checked = item ? store.checked.value.get(item.id) : undefined;
  try {
    const base = checked
      ? planInteraction(deps, checked, 'reply', openedAt)
      : {
          ...readWhere(deps),
          action: 'reply' as const,
          item,
          rules: [],
          toneBefore: [],
          handleMs: null,
        };
    const { id } = await deps.call('log.attempt', {
      ...base,
      comment: rendering.text,
      templateRef: { packId, templateId, lang: rendering.lang },
    });
    // A site without scripts opens its reply form on another page: the overlay there goes on from what is parked.
    if (item)
      await deps.call('reply.park', { id, host: deps.readPage().url.hostname, itemId: item.id, text: rendering.text });
    const composer = await findComposer(deps, insertion, findElement);
    await deps.call('reply.park', null);
    const failure = composer === null ? 'editor-none' : await write(composer, insertion);
    if (failure !== null) {
      await deps.call('log.settle', { id, outcome: 'failed', failure });
      if (failure !== 'too-long') await copyText(deps.doc, rendering.text);
      showError(store, deps, new AppError(failure));
      return null;
    }
    await deps.call('log.settle', { id, outcome: 'inserted' });
    records.set(composer!, { id, inserted: rendering.text, item });
    if (item) rememberInteraction(deps, store, id, 'reply', item.id, rendering.text);
    showToast(store, deps.translate('overlay_done_inserted'));
    return composer;
  } catch (error) {
    await copyText(deps.doc, rendering.text);
    showError(store, deps, error);
    return null;
  }
}

async function findComposer(
  deps: OverlayDeps,
  { item, composer }: Insertion,
  findElement: (id: string) => Element | null,
) {
  if (composer?.isConnected) return composer;
  const el = item ? findElement(item.id) : null;
  return el === null ? null : openComposer(el, deps.site, deps.readPage, deps.signal);
}

async function write(composer: HTMLElement, { rendering, at, slash }: Insertion): Promise<ErrorCode | null> {
  const driver = findDriver(composer);
  if (!driver) return 'editor-none';
  if (slash) {
    const replaced = await driver.replaceRange(composer, slash, '/', rendering.text);
    return replaced.ok ? null : failures[replaced.reason];
  }
  const before = driver.readText(composer).trimEnd();
  const text = at === 'end' && before !== '' ? `${before}\n\n${rendering.text}` : rendering.text;
  const outcome = await driver.insertText(composer, text, at === 'end' ? 'all' : 'caret');
  return outcome.ok ? null : failures[outcome.reason];
}

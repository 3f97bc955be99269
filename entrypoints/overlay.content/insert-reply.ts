import type { Item } from '@/utils/community/schema';
import { AppError } from '@/utils/diagnostics/app-error';
import type { ErrorCode } from '@/utils/diagnostics/error-codes';
import { findDriver } from '@/utils/editors/registry';
import type { Rendering } from '@/utils/messaging/protocol';
import { planInteraction, readWhere, rememberInteraction } from './act-on-item';
import { copyText } from './copy-text';
import { openComposer } from './open-composer';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { ReplyRecord, ReplyRecords } from './reply-records';
import { showError, showToast } from './show-toast';
import { type Writing, writeReply } from './write-reply';

export interface Insertion extends Writing {
  templateId: string;
  packId: string;
  item: Item | null;
  composer: HTMLElement | null;
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
  const fail = async (failure: ErrorCode): Promise<null> => {
    if (failure !== 'too-long') await copyText(deps.doc, rendering.text);
    showError(store, deps, new AppError(failure));
    return null;
  };
  try {
    const open = findOpenRecord(records, insertion.composer);
    if (open && insertion.composer) {
      const failure = await addToReply(deps, records, insertion.composer, open, insertion);
      if (failure !== null) return await fail(failure);
      showToast(store, deps.translate('overlay_done_inserted'));
      return insertion.composer;
    }
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
    // Known before the text is there: a reply sent while the editor or the log still works is this one, not another.
    if (composer) records.set(composer, { id, inserted: rendering.text, item, personal: personalOf(rendering) });
    const failure = composer === null ? 'editor-none' : await writeReply(composer, insertion);
    if (composer === null || failure !== null) {
      if (composer) records.delete(composer);
      await deps.call('log.settle', { id, outcome: 'failed', failure: failure ?? 'editor-none' });
      return await fail(failure ?? 'editor-none');
    }
    await deps.call('log.settle', { id, outcome: 'inserted' });
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

/** The draft already holds a template of this reply: one line of the log for all of them. */
function findOpenRecord(records: ReplyRecords, composer: HTMLElement | null): ReplyRecord | null {
  if (!composer?.isConnected || (findDriver(composer)?.readText(composer) ?? '').trim() === '') return null;
  return records.get(composer) ?? null;
}

/** Another template in the same reply. */
async function addToReply(
  deps: OverlayDeps,
  records: ReplyRecords,
  composer: HTMLElement,
  record: ReplyRecord,
  { rendering, at, typed, templateId, packId }: Insertion,
): Promise<ErrorCode | null> {
  const failure = await writeReply(composer, { rendering, at, typed });
  if (failure !== null) return failure;
  const inserted = `${record.inserted}\n\n${rendering.text}`;
  records.set(composer, { ...record, inserted, personal: personalOf(rendering) ?? record.personal });
  await deps.call('reply.append', { id: record.id, templateRef: { packId, templateId, lang: rendering.lang } });
  return null;
}

function personalOf({ text, personalSpan }: Rendering): string | null {
  return personalSpan && text.slice(personalSpan.start, personalSpan.end);
}

import { findDriver } from '@/utils/editors/registry';
import { copyText } from './copy-text';
import type { OverlayDeps } from './overlay-deps';
import type { ReplyRecords } from './reply-records';

/**
 * Goes on with a reply whose composer opened on this page: found by the item it answers, written once, settled in the log.
 * Where it is not found, the text is on the clipboard.
 * @returns the composer that holds the text; null when there was nothing to go on with or it could not be written
 */
export async function resumeReply(
  deps: OverlayDeps,
  records: ReplyRecords,
  findElement: (id: string) => Element | null,
): Promise<HTMLElement | null> {
  const parked = await deps.call('reply.take', {}).catch(() => null);
  if (!parked) return null;
  const { id, itemId, text } = parked;
  const el = findElement(itemId);
  const composer = el && deps.site.findComposer({ item: el }, deps.readPage());
  const outcome = composer ? await findDriver(composer)?.insertText(composer, text, 'caret') : undefined;
  if (!composer || !outcome?.ok) {
    await deps.call('log.settle', { id, outcome: 'failed', failure: 'editor-none' });
    await copyText(deps.doc, text);
    return null;
  }
  records.set(composer, { id, inserted: text, item: deps.site.readItem(el, deps.readPage()), personal: null });
  await deps.call('log.settle', { id, outcome: 'inserted' });
  return composer;
}

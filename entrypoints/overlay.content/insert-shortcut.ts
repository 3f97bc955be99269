import type { Item } from '@/utils/community/schema';
import type { ComposerSession } from './composer-session';
import { describePage } from './describe-page';
import type { Insertion } from './insert-reply';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore } from './overlay-store';
import type { TypedWords } from './write-reply';

/**
 * Puts the template of a shortcut in the place of what was typed. A template that asks for something, or has a mistake, is
 * shown in the picker instead; a word that is no shortcut stays as it is.
 */
export async function insertShortcut(
  deps: OverlayDeps,
  store: OverlayStore,
  session: Pick<ComposerSession, 'readReplyVoice'>,
  insert: (insertion: Insertion) => void,
  composer: HTMLElement,
  item: Item | null,
  shortcut: string,
  typed: TypedWords,
): Promise<void> {
  const openedAt = performance.now();
  const where = { network: deps.site.id, page: describePage(deps) };
  try {
    const found = await deps.call('templates.shortcut', { shortcut, ...where });
    if (!found) return;
    const { packId, templateId } = found;
    const voice = session.readReplyVoice(item);
    const rendering = await deps.call('templates.render', {
      ...where,
      ...voice,
      templateId,
      packId,
      answers: {},
      item,
    });
    if (rendering.error || rendering.missing.length > 0) {
      store.picker.value = { item, composer, openedAt, templateId, typed };
      return;
    }
    insert({ templateId, packId, rendering, at: 'caret', item, composer, openedAt, typed });
  } catch {
    // The word stays as typed, and the picker says what is wrong when it is opened.
  }
}

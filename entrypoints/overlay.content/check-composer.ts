import type { Voice } from '@/components/composer/voice-menu';
import type { Item } from '@/utils/community/schema';
import { foldReply } from '@/utils/log/fold-reply';
import type { RepeatedReply } from '@/utils/log/list-repeated';
import { findOwnWords } from '@/utils/tone/find-own-words';
import { maskOthers } from '@/utils/tone/mask-others';
import type { Finding } from '@/utils/tone/schema';
import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';

interface Asked {
  el: HTMLElement;
  draft: string;
  item: Item | null;
  /** Chosen by the person; null: as the draft and the house have it. */
  voice: Voice | null;
  /** Words of a template to be made personal. */
  personal: string | null;
  /** Replies posted before in this thread. */
  repeated: readonly RepeatedReply[];
}

export interface CheckedDraft {
  findings: readonly Finding[];
  voice: Voice;
  /** As the network counts. */
  length: number;
  max: number | null;
  /** How often the same was posted in this thread. */
  repeated: number;
}

/** Has the background read a draft. @throws AppError when it cannot be asked */
export async function checkComposer(deps: OverlayDeps, asked: Asked): Promise<CheckedDraft> {
  const { el, draft, item, voice, personal, repeated } = asked;
  const limit = deps.site.findLimit(el, deps.readPage());
  const given = deps.site.readGiven?.(el) ?? '';
  const { findings, length, language, register } = await deps.call('draft.check', {
    draft: maskOthers(draft, given),
    personal,
    item,
    network: deps.site.id,
    page: describePage(deps),
    language: voice?.language ?? null,
    register: voice?.register ?? null,
    count: limit?.count ?? null,
    max: limit?.max ?? null,
  });
  return {
    findings,
    voice: { language, register },
    length,
    max: limit?.max ?? null,
    repeated: repeated.length === 0 ? 0 : countRepeated(draft, given, item, repeated),
  };
}

function countRepeated(draft: string, given: string, item: Item | null, repeated: readonly RepeatedReply[]): number {
  const own = findOwnWords(draft, given);
  const folded = foldReply(draft.slice(own.start, own.end), item?.author.name ?? '');
  return repeated.find((reply) => reply.folded === folded)?.times ?? 0;
}

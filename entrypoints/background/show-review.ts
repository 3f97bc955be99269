import type { StoredReview } from '@/utils/db/database';
import type { ReviewDetail, ReviewRow, ShownItem } from '@/utils/messaging/verbs/review-verbs';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { isSame } from '@/utils/packs/compare/is-same';
import { applyProposal } from '@/utils/packs/proposals/apply-proposal';
import { describeItem } from '@/utils/packs/proposals/describe-item';
import { listEditableTexts } from '@/utils/packs/proposals/editable-texts';
import { judgeItem } from '@/utils/packs/proposals/judge-proposal';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import { layDraft } from '@/utils/packs/release/lay-draft';
import type { Layers } from '@/utils/packs/release/trim-layers';
import type { Pack } from '@/utils/packs/schema';
import { formatFingerprint } from '@/utils/packs/subscription/format-fingerprint';
import { readInterfaceLanguage } from '@/utils/platform/translate';

/** Names in a line of the list. */
const mostNames = 3;

const readTitle = (title: Partial<Record<string, string>> | null | undefined): string =>
  title?.[readInterfaceLanguage()] ?? title?.en ?? title?.fr ?? '';

/** Words to avoid or let through are what they are about; other settings go by their path. */
const nameSetting = (id: string): string => /^(?:avoid|accept)\.[^.]+\.(.+)$/s.exec(id)?.[1] ?? id;

/** How a person calls what an item is about. */
function nameItem(item: ProposedItem, pack: Pack | null): string {
  switch (item.kind) {
    case 'part':
      return readTitle(item.title) || nameSetting(item.id);
    case 'wording':
      return readTitle(pack?.templates.find(({ id }) => id === item.templateId)?.title) || item.templateId;
    case 'exception':
      return item.words.join(', ') || item.ruleId;
    case 'accept':
      return item.words ?? item.rule;
    default:
      return readTitle(item.after.title) || item.after.id;
  }
}

/** A line of the list. @param pack null when it is no longer installed */
export function showReviewRow(review: StoredReview, pack: Pack | null): ReviewRow {
  const { id, packId, direction, state, at, word, proposal } = review;
  const { author, note, items } = proposal;
  return {
    id,
    packId,
    direction,
    state,
    at,
    word,
    packTitle: readTitle(pack?.title) || packId,
    author,
    note,
    review: proposal.review
      ? {
          reviewer: proposal.review.reviewer,
          state: proposal.review.state,
          comments: proposal.review.comments.length,
        }
      : null,
    kinds: [...new Set(items.map(({ kind }) => kind))],
    names: items.slice(0, mostNames).map((item) => nameItem(item, pack)),
    items: items.length,
  };
}

/** A proposal with what each item would change in the draft as it stands now. */
export function showReview(review: StoredReview, pack: Pack, layers: Layers): ReviewDetail {
  const { proposal, original, kid } = review;
  const drafted = layDraft(pack, layers);
  const shown = proposal.items.map((item, at): ShownItem => {
    const { state } = judgeItem(item, pack, layers);
    const next = applyProposal({ ...proposal, items: [item] }, pack, layers, new Set([0])).layers;
    return {
      item,
      state,
      changes: comparePacks(drafted, layDraft(pack, next)),
      said: 'before' in item ? describeItem(item) : null,
      texts: listEditableTexts(item),
      edited: !isSame(item, original.items[at]),
    };
  });
  return { ...showReviewRow(review, pack), proposal, shown, fingerprint: kid && formatFingerprint(kid) };
}

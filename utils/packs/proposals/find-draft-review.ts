import type { PackChange } from '../compare/compare-packs';
import { isSame } from '../compare/is-same';
import { partKey } from '../compare/pack-parts';
import type { Proposal } from './proposal-schema';

/** How a draft stands with the person who was asked to read it. */
export interface DraftReview {
  id: string;
  reviewer: string;
  state: 'submitted' | 'approved' | 'changes';
  /** Changes that are not as the reviewer saw them, or that were never shown. */
  unseen: number;
}

/**
 * The newest review that is about this draft; null when nobody was asked. One that holds nothing of it was about another
 * version.
 * @param reviews of this pack, sent from here, the newest first
 * @param changes what is to be published
 */
export function findDraftReview(
  reviews: readonly { id: string; proposal: Proposal }[],
  changes: readonly PackChange[],
): DraftReview | null {
  for (const { id, proposal } of reviews) {
    if (!proposal.review) continue;
    const seen = new Map(
      proposal.items.flatMap((item) => (item.kind === 'part' ? [[partKey(item.area, item.id), item.after]] : [])),
    );
    const unseen = changes.filter(
      (change) =>
        !seen.has(partKey(change.area, change.id)) ||
        !isSame(seen.get(partKey(change.area, change.id)), change.after ?? null),
    ).length;
    const { reviewer, state } = proposal.review;
    if (unseen < changes.length) return { id, reviewer, state, unseen };
  }
  return null;
}

import type { StoredReview } from '@/utils/db/database';
import type { Proposal, ProposedItem } from '@/utils/packs/proposals/proposal-schema';

export type Received = { ok: true; review: StoredReview } | { ok: false; reason: 'proposal-tampered' };

/**
 * What becomes of a proposal that came: a new line of the list, or the answer to a review sent from here.
 * @param known what the list holds under its id
 * @param now ISO 8601
 */
export function receiveProposal(proposal: Proposal, kid: string, known: StoredReview | null, now: string): Received {
  const fresh: StoredReview = {
    id: proposal.id,
    packId: proposal.pack,
    direction: 'in',
    state: 'open',
    kid,
    proposal,
    original: proposal,
    at: now,
    word: '',
    taken: [],
  };
  if (!known) return { ok: true, review: fresh };
  if (known.direction === 'in') {
    // The same id from another hand is not the same proposal.
    if (known.kid !== kid) return { ok: false, reason: 'proposal-tampered' };
    return { ok: true, review: known.original.at === proposal.at ? known : fresh };
  }
  const isAnswer = known.proposal.review && proposal.review && proposal.review.state !== 'submitted';
  // One's own proposal opened again.
  if (!isAnswer || known.packId !== proposal.pack) return { ok: true, review: known };
  // The draft holds what was submitted: what the reviewer changed is a change of that.
  const items = proposal.items.map((item, at) => rebase(item, known.original.items[at]));
  const rebased = { ...proposal, items };
  return { ok: true, review: { ...known, state: 'returned', kid, proposal: rebased, at: now } };
}

function rebase(item: ProposedItem, sent: ProposedItem | undefined): ProposedItem {
  if (item.kind !== 'part' || sent?.kind !== 'part' || sent.area !== item.area || sent.id !== item.id) return item;
  return { ...item, before: sent.after };
}

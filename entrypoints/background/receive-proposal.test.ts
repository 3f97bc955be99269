import { describe, expect, it } from 'vitest';
import type { StoredReview } from '@/utils/db/database';
import type { Proposal, ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import { receiveProposal } from './receive-proposal';

const now = '2026-11-22T10:00:00Z';
const part = (before: unknown, after: unknown): ProposedItem => ({
  kind: 'part',
  area: 'tone',
  id: 'limits.emojis',
  title: null,
  before,
  after,
});
const propose = (item: ProposedItem, rest: Partial<Proposal> = {}): Proposal => ({
  id: 'f3b0c442-98fc',
  pack: 'salon',
  version: '1.0.0',
  author: 'Inès',
  at: '2026-11-22T08:00:00Z',
  note: '',
  items: [item],
  ...rest,
});
const review = (state: 'submitted' | 'approved') => ({ reviewer: 'Awa', state, comments: [] });
const sent = (proposal: Proposal): StoredReview => ({
  id: proposal.id,
  packId: 'salon',
  direction: 'out',
  state: 'sent',
  kid: null,
  proposal,
  original: proposal,
  at: proposal.at,
  word: '',
  taken: [],
});
const receive = (proposal: Proposal, known: StoredReview | null, kid = 'k1') => {
  const received = receiveProposal(proposal, kid, known, now);
  return received.ok ? received.review : received.reason;
};

describe('a proposal that comes', () => {
  it('is a new line to decide on', () => {
    expect(receive(propose(part(3, 1)), null)).toMatchObject({ direction: 'in', state: 'open', kid: 'k1', at: now });
  });

  it('is known when it comes again, with what was decided', () => {
    const known = { ...sent(propose(part(3, 1))), direction: 'in', state: 'rejected', kid: 'k1' } as const;
    expect(receive(propose(part(3, 1)), known)).toBe(known);
  });

  it('is refused under the name of one from another hand', () => {
    const known = { ...sent(propose(part(3, 1))), direction: 'in', kid: 'k2' } as const;
    expect(receive(propose(part(3, 2)), known)).toBe('proposal-tampered');
  });

  it('is one’s own when one opens what one sent', () => {
    const known = sent(propose(part(3, 1), { review: review('submitted') }));
    expect(receive(propose(part(3, 1), { review: review('submitted') }), known)).toBe(known);
  });
});

describe('a review that comes back', () => {
  const known = sent(propose(part(3, 1), { review: review('submitted') }));

  it('is told against what was submitted, not against what was before', () => {
    const back = receive(propose(part(3, 2), { review: review('approved') }), known);
    expect(back).toMatchObject({ state: 'returned', proposal: { items: [{ before: 1, after: 2 }] } });
  });

  it('cannot answer a plain proposal, nor one about another pack', () => {
    const plain = sent(propose(part(3, 1)));
    expect(receive(propose(part(3, 2), { review: review('approved') }), plain)).toBe(plain);
    expect(receive(propose(part(3, 2), { review: review('approved'), pack: 'autre' }), known)).toBe(known);
  });
});

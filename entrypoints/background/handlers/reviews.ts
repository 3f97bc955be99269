import type { StoredReview } from '@/utils/db/database';
import type { DraftStore } from '@/utils/db/draft-store';
import type { ReviewStore } from '@/utils/db/review-store';
import type { SigningKeyStore } from '@/utils/db/signing-key-store';
import type { SubscriptionStore } from '@/utils/db/subscription-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { writeText } from '@/utils/packs/proposals/editable-texts';
import { type Proposal, type ProposedItem, proposalSchema } from '@/utils/packs/proposals/proposal-schema';
import { readProposal } from '@/utils/packs/proposals/read-proposal';
import { invertParts, toParts } from '@/utils/packs/proposals/to-parts';
import { layDraft } from '@/utils/packs/release/lay-draft';
import type { Pack } from '@/utils/packs/schema';
import { readSettings } from '@/utils/platform/settings-store';
import { translate } from '@/utils/platform/translate';
import { receiveProposal } from '../receive-proposal';
import { shareProposal } from '../share-proposal';
import { showReview, showReviewRow } from '../show-review';
import { takeProposal } from '../take-proposal';
import type { Voices } from '../voices';
import { showProblem } from './describe-subscription';

interface Needs {
  reviews: ReviewStore;
  drafts: DraftStore;
  keys: SigningKeyStore;
  subscriptions: SubscriptionStore;
  voices: Voices;
  forgetPacks(): void;
}

type ReviewVerb = Extract<keyof Handlers, `review.${string}`> | 'proposal.make';

/** The person's name as a proposal may carry it. */
async function readAuthor(): Promise<string> {
  const { settings } = await readSettings();
  const name = settings.me.name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return name.slice(0, 120) || translate('review_someone');
}

/** Proposals and drafts for review: made, signed and handed on; opened, judged, edited, taken or not. */
export function reviewHandlers(needs: Needs): Pick<Handlers, ReviewVerb> {
  const { reviews, drafts, keys, subscriptions, voices, forgetPacks } = needs;
  const expect = async (id: string): Promise<StoredReview> => {
    const found = await reviews.find(id);
    if (!found) throw new AppError('log-missing', id);
    return found;
  };
  const change = async (id: string, write: (review: StoredReview) => Partial<StoredReview>): Promise<StoredReview> => {
    const review = await expect(id);
    const next = { ...review, ...write(review) };
    proposalSchema.parse(next.proposal);
    await reviews.put(next);
    return next;
  };
  const send = async (pack: Pack, items: ProposedItem[], note: string, review?: Proposal['review']) => {
    const at = new Date().toISOString();
    const id = crypto.randomUUID();
    const author = await readAuthor();
    const proposal = proposalSchema.parse({
      id,
      pack: pack.id,
      version: pack.version,
      author,
      at,
      note,
      items,
      review,
    });
    const row = { id, packId: pack.id, direction: 'out', state: 'sent', kid: null, proposal, at } as const;
    await reviews.put({ ...row, original: proposal, word: '', taken: [] });
    return proposal;
  };
  const share = (proposal: Proposal) => shareProposal(proposal, keys, subscriptions);
  /** The pack an item is about: a rule or template may come from the second pack of a brand. */
  const findPack = async (item: ProposedItem, spoken: Pack): Promise<Pack> => {
    const all = (await voices.list()).map(({ ruled }) => ruled);
    const first = all.find(({ id }) => id === spoken.id);
    const holds = ({ charter, templates }: Pack): boolean =>
      (item.kind !== 'exception' || charter.rules.some(({ id }) => id === item.ruleId)) &&
      (item.kind !== 'wording' || templates.some(({ id }) => id === item.templateId));
    return (first && holds(first) ? first : all.find(holds)) ?? spoken;
  };
  return {
    async 'proposal.make'({ page, packId, item, note }, caller) {
      const { pack } = await voices.find({ page, packId }, caller);
      return share(await send(await findPack(item, pack), [item], note));
    },
    async 'review.list'() {
      const packs = new Map((await voices.list()).map(({ pack }) => [pack.id, pack]));
      return (await reviews.list()).map((review) => showReviewRow(review, packs.get(review.packId) ?? null));
    },
    async 'review.read'({ id }) {
      const review = await reviews.find(id);
      if (!review) return null;
      const { pack, layers } = await drafts.read(review.packId);
      return showReview(review, pack, layers);
    },
    async 'review.open'({ text }) {
      const read = await readProposal(text);
      const refuse = (
        reason: Parameters<typeof showProblem>[0]['reason'],
        issues?: Parameters<typeof showProblem>[0]['issues'],
      ) => ({ ok: false, problem: showProblem({ reason, values: {}, ...(issues && { issues }) }) }) as const;
      if (!read.ok) return refuse(read.reason, read.issues);
      const { proposal, kid } = read;
      if (!(await voices.list()).some(({ pack }) => pack.id === proposal.pack)) return refuse('proposal-no-pack');
      const received = receiveProposal(proposal, kid, await reviews.find(proposal.id), new Date().toISOString());
      if (!received.ok) return refuse(received.reason);
      await reviews.put(received.review);
      return { ok: true, id: proposal.id };
    },
    async 'review.submit'({ packId, reviewer, note, keys: wanted }) {
      const { pack, layers } = await drafts.read(packId);
      const parts = toParts(comparePacks(pack, layDraft(pack, layers)));
      const items = parts.filter(({ area, id }) => wanted.includes(`${area}:${id}`));
      const { id } = await send(pack, items, note, { reviewer, state: 'submitted', comments: [] });
      return { id };
    },
    async 'review.share'({ id }) {
      return share((await expect(id)).proposal);
    },
    async 'review.edit'({ id, at, path, text }) {
      await change(id, ({ proposal }) => {
        const item = proposal.items[at];
        if (!item) throw new AppError('log-missing', `${id} ${at}`);
        return { proposal: { ...proposal, items: proposal.items.with(at, writeText(item, path, text)) } };
      });
      return null;
    },
    async 'review.comment'({ id, at, text }) {
      const comment = { item: at, author: await readAuthor(), at: new Date().toISOString(), text };
      await change(id, ({ proposal }) => {
        const { review } = proposal;
        if (!review) throw new AppError('not-allowed', 'a plain proposal takes no comments');
        return { proposal: { ...proposal, review: { ...review, comments: [...review.comments, comment] } } };
      });
      return null;
    },
    async 'review.answer'({ id, state }) {
      await change(id, ({ proposal, direction }) => {
        const { review } = proposal;
        if (!review || direction === 'out') throw new AppError('not-allowed', 'only its reviewer answers a review');
        return { state: 'sent', at: new Date().toISOString(), proposal: { ...proposal, review: { ...review, state } } };
      });
      return null;
    },
    async 'review.accept'({ id, chosen }) {
      const { packId, proposal } = await expect(id);
      const taken = await takeProposal(drafts, packId, proposal, await readAuthor(), new Set(chosen));
      await change(id, () => ({ state: 'accepted', taken, at: new Date().toISOString() }));
      forgetPacks();
      return { taken: taken.length };
    },
    async 'review.reject'({ id, word }) {
      await change(id, () => ({ state: 'rejected', word, at: new Date().toISOString() }));
      return null;
    },
    async 'review.undo'({ id }) {
      const { packId, proposal, taken, direction, state } = await expect(id);
      const back = { ...proposal, items: invertParts(taken) };
      const gone = taken.length === 0 ? [] : await takeProposal(drafts, packId, back, await readAuthor(), null);
      const isAnswered = direction === 'in' && state === 'sent';
      await change(id, () => ({ state: direction === 'in' ? 'open' : 'returned', taken: [], word: '' }));
      if (isAnswered) await change(id, ({ proposal: one }) => ({ proposal: unanswer(one) }));
      forgetPacks();
      return { left: taken.length - gone.length };
    },
  };
}

const unanswer = (proposal: Proposal): Proposal =>
  proposal.review ? { ...proposal, review: { ...proposal.review, state: 'submitted' } } : proposal;

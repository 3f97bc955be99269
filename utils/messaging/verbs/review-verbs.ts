import { z } from 'zod';
import { itemSchema } from '@/utils/community/schema';
import type { StoredReview } from '@/utils/db/database';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import { partChangeSchema } from '@/utils/packs/layer-editing/part-change';
import type { EditableText } from '@/utils/packs/proposals/editable-texts';
import type { ProposalState } from '@/utils/packs/proposals/judge-proposal';
import { type Proposal, type ProposedItem, proposedItemSchema } from '@/utils/packs/proposals/proposal-schema';
import { type Finding, toneGuideSchema } from '@/utils/tone/schema';
import { entry } from './entry';
import { voiceContext } from './page-context';
import type { Attempt } from './subscription-verbs';

/** A proposal or review in the list. */
export interface ReviewRow extends Pick<StoredReview, 'id' | 'packId' | 'direction' | 'state' | 'at' | 'word'> {
  packTitle: string;
  author: string;
  note: string;
  /** Null: a plain proposal. */
  review: { reviewer: string; state: 'submitted' | 'approved' | 'changes'; comments: number } | null;
  /** What it is about: kinds of its items, the first few of them by name. */
  kinds: ProposedItem['kind'][];
  names: string[];
  items: number;
}

/** One item as it would change the draft here. */
export interface ShownItem {
  item: ProposedItem;
  state: ProposalState;
  /** What taking it would change in the draft as it stands; empty when nothing. */
  changes: PackChange[];
  /** What it says of itself; null where that is all in the item. */
  said: PackChange | null;
  texts: EditableText[];
  /** It was changed since it was sent. */
  edited: boolean;
}

export interface ReviewDetail extends ReviewRow {
  proposal: Proposal;
  /** Of the key that signed it; null for one's own. */
  fingerprint: string | null;
  shown: ShownItem[];
}

/** What is given to a colleague: a link, or where that would be too long the text of the file. */
export interface Share {
  id: string;
  text: string;
  isLink: boolean;
  fileName: string;
  file: string;
}

/** An article, guide or brand as it was. */
export interface OldPart {
  id: number;
  /** ISO 8601: when it was left behind. */
  at: string;
  agent: string;
  part: unknown;
}

const packId = z.string().max(80);
const id = z.object({ id: z.string().max(64) });
const words = z.string().max(2000);

/** Proposals and reviews, and writing articles and guides. */
export const reviewVerbs = {
  /** Writes one part of the draft. Refused with `template-changed` when it is no longer what the change started from. */
  'parts.save': entry<null>()('page', z.object({ packId, change: partChangeSchema })),
  /** Newest first. @param key `article:<id>`, `tone:guide`, `brand:brand` */
  'parts.versions': entry<OldPart[]>()('page', z.object({ packId, key: z.string().max(100) })),
  /** What a guide not saved yet would say of a draft. */
  'tone.try': entry<Finding[]>()(
    'page',
    z.object({ packId, guide: toneGuideSchema, draft: z.string().max(20_000), item: itemSchema.nullable() }),
  ),
  /** Signs a proposal with this person's own key, made on first use, and keeps it among those sent. */
  'proposal.make': entry<Share>()('any', z.object({ ...voiceContext, item: proposedItemSchema, note: words })),
  'review.list': entry<ReviewRow[]>()('page', z.object({})),
  'review.read': entry<ReviewDetail | null>()('page', id),
  /** A link, or the text of a file, that a colleague sent. Changes nothing but the list. */
  'review.open': entry<Attempt<{ id: string }>>()('page', z.object({ text: z.string().max(1_100_000) })),
  /** Hands changes of the draft to a reviewer, named by `area:id`. */
  'review.submit': entry<{ id: string }>()(
    'page',
    z.object({
      packId,
      reviewer: z.string().min(1).max(120),
      note: words,
      keys: z.array(z.string().max(400)).min(1).max(500),
    }),
  ),
  'review.share': entry<Share>()('page', id),
  'review.edit': entry<null>()(
    'page',
    id.extend({
      at: z.number().int().min(0),
      path: z.array(z.union([z.string(), z.number()])).max(10),
      text: z.string().max(20_000),
    }),
  ),
  'review.comment': entry<null>()('page', id.extend({ at: z.number().int().min(0).nullable(), text: words.min(1) })),
  /** The reviewer's word: to be sent back with `review.share`. */
  'review.answer': entry<null>()('page', id.extend({ state: z.enum(['approved', 'changes']) })),
  /** Lays the chosen items into the draft. Refused with `template-refused` or `pack-invalid` when one cannot be used. */
  'review.accept': entry<{ taken: number }>()('page', id.extend({ chosen: z.array(z.number().int().min(0)).max(500) })),
  'review.reject': entry<null>()('page', id.extend({ word: z.string().max(500) })),
  /** Opens it again, and takes back what accepting it changed; `left`: how much stays, for it was changed since. */
  'review.undo': entry<{ left: number }>()('page', id),
} as const;

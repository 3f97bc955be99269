import { z } from 'zod';
import type { MessageRef } from '@/utils/community/schema';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import type { PackIssue } from '@/utils/packs/pack-issue';
import { subscriptionSchema, type UpdateMode, updateModes } from '@/utils/packs/subscription/subscription';
import { entry } from './entry';

/** Why something did not work, in words: one or two messages, to be shown one after the other. */
export interface ShownProblem {
  reason: string;
  messages: MessageRef[];
  /** What is wrong inside a pack that came, the first few of it. */
  issues: readonly PackIssue[];
}

/** What a link would install; `utils/stores/subscriptions/preview-link.ts` says what each field is. */
export interface ShownPreview {
  packId: string;
  name: string;
  title: string;
  brand: string;
  version: string;
  languages: readonly string[];
  host: string;
  /** Keys that may sign, as two people compare them aloud. */
  fingerprints: string[];
  issued: string;
  expires: string;
  expired: boolean;
  counts: { templates: number; articles: number; rules: number };
  replaces: { version: string; host: string | null; sameKeys: boolean } | null;
}

/** An installed pack and how it is kept fresh. Instants are ISO 8601. */
export interface PackRow {
  packId: string;
  title: string;
  brand: string;
  version: string;
  /** Came with the extension. */
  sample: boolean;
  loadedAt: string;
  /** Null: not followed, it stays as it is. */
  subscription: {
    name: string;
    url: string;
    /** The link that brings somebody else to this pack. */
    link: string;
    host: string;
    /** What to ask the browser for when the permission is gone. */
    originPattern: string;
    fingerprints: string[];
    mode: UpdateMode;
    /** Last time the store gave something that can be trusted. */
    checkedAt: string | null;
    nextAt: string;
    expires: string | null;
    /** Past `expires`: it works, but was not vouched for since. */
    expired: boolean;
    /** The person went back to an older version; it stays until something newer than this is published. */
    heldBelow: string | null;
    pending: { seq: number; version: string; foundAt: string } | null;
    problem: ShownProblem | null;
    /** What is under way now. */
    step: 'asking' | 'downloading' | 'checking' | 'installing' | null;
  } | null;
}

export interface VersionRow {
  seq: number;
  version: string;
  /** ISO 8601; null for a pack without signature. */
  issued: string | null;
  /** ISO 8601: last put in use here; null while it waits. */
  installedAt: string | null;
  state: 'installed' | 'waiting' | 'kept';
}

export type Attempt<T> = ({ ok: true } & T) | { ok: false; problem: ShownProblem };

const packId = z.object({ packId: z.string().max(80) });
const seq = z.number().int().min(0);
const link = z.object({ link: z.string().max(10_000) });
const removedPack = z.object({
  packId: z.string().max(80),
  seq,
  subscription: subscriptionSchema.nullable(),
});

/** Packs that are followed. */
export const subscriptionVerbs = {
  /** What a link would install; the page has asked the browser for its origin before. Installs nothing. */
  'subscription.preview': entry<Attempt<{ preview: ShownPreview }>>()('page', link),
  'subscription.add': entry<Attempt<{ packId: string }>>()('page', link.extend({ mode: z.enum(updateModes) })),
  /** Every installed pack, in order. */
  'subscription.list': entry<PackRow[]>()('page', z.object({})),
  /** Looks at the store now; null: at all of them. Pages hear of each step by `observePackNews`. */
  'subscription.refresh': entry<null>()('page', z.object({ packId: z.string().max(80).nullable() })),
  /** What differs between two kept versions; null stands for the installed one, and for the one that waits, else the newest. */
  'subscription.changes': entry<{ from: string; to: string; note: string | null; changes: PackChange[] }>()(
    'page',
    packId.extend({ from: seq.nullable(), to: seq.nullable() }),
  ),
  /** Uses the version that waits. */
  'subscription.apply': entry<null>()('page', packId),
  /** Uses a kept version; it stays until the lead publishes something newer than all seen so far. */
  'subscription.rollBack': entry<null>()('page', packId.extend({ seq })),
  'subscription.versions': entry<VersionRow[]>()('page', packId),
  'subscription.setMode': entry<null>()('page', packId.extend({ mode: z.enum(updateModes) })),
  /** The strongest first. */
  'subscription.setOrder': entry<null>()('page', z.object({ packIds: z.array(z.string().max(80)).max(200) })),
  /** Takes a pack out of use, followed or not. Without any other pack, the sample comes back. */
  'subscription.remove': entry<{ removed: z.infer<typeof removedPack> }>()('page', packId),
  'subscription.restore': entry<null>()('page', z.object({ removed: removedPack })),
} as const;

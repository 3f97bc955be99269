import { z } from 'zod';
import type { MessageRef } from '@/utils/community/schema';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import type { PackPart } from '@/utils/packs/compare/pack-parts';
import type { PackIssue } from '@/utils/packs/pack-issue';
import type { DraftReview } from '@/utils/packs/proposals/find-draft-review';
import type { VersionStep } from '@/utils/packs/release/plan-version';
import { type Pack, packSchema } from '@/utils/packs/schema';
import { maxNoteCharacters } from '@/utils/packs/signing/manifest-schema';
import type { PublicationStep } from '@/utils/stores/publishing/publication';
import type { StoreKind } from '@/utils/stores/store-contract';
import { storeSettingsSchema } from '@/utils/stores/store-settings';
import { entry } from './entry';

/** A connected store as pages see it: nothing of its credentials. */
export interface ConnectionRow {
  id: string;
  name: string;
  kind: StoreKind;
  host: string;
  publicUrl: string | null;
  /** ISO 8601. */
  connectedAt: string;
  /** What it can do, in words. */
  told: MessageRef[];
  /** The browser still lets us go there. */
  permitted: boolean;
  /** What to ask the browser for. */
  originPattern: string;
  /** Its settings without user, password or key: to change them, those are given anew. */
  place: Record<string, string>;
}

/** What went wrong, and what the person can do. */
export interface Told {
  what: MessageRef;
  todo: MessageRef;
}

/** A publication as pages see it. */
export interface PublicationRow {
  packId: string;
  /** '' where it is carried by hand. */
  connectionId: string;
  /** What signed it. */
  kid: string;
  seq: number;
  version: string;
  step: PublicationStep;
  told: Told | null;
  /** ISO 8601: when it goes on by itself; null when it is over, or under way. */
  nextAt: string | null;
  /** With `conflict`: what somebody published meanwhile; null when none of the known keys signed it. */
  other: { seq: number; version: string; issued: string } | null;
  /** ISO 8601: until when members take it as vouched for. */
  expires: string;
  /** What members subscribe with, once it is done and where they read is known. */
  link: string | null;
}

/** Something wrong with the next version, and the part of it one opens to mend it. */
export interface PlannedIssue extends PackIssue {
  part: Pick<PackPart, 'area' | 'id' | 'title'> | null;
}

/** What the next version would be. */
export interface PlanRow {
  /** In use here: what it is compared with. */
  from: string;
  version: string;
  step: VersionStep;
  changes: PackChange[];
  /** Its own tests among them. */
  issues: PlannedIssue[];
  /** Nothing was published from here yet. */
  first: boolean;
  /** What the person asked to read it said; null: nobody was asked. */
  review: DraftReview | null;
}

/** A version published from here, or followed. */
export interface PublishedVersion {
  seq: number;
  version: string;
  /** ISO 8601. */
  issued: string | null;
  note: string | null;
  present: boolean;
}

/** A publication that is to be vouched for anew before long, or is past it. */
export interface RenewalRow {
  packId: string;
  title: string;
  version: string;
  /** ISO 8601. */
  expires: string;
  expired: boolean;
}

const id = z.string().max(80);
const seq = z.number().int().min(1);
const validDays = z.number().int().min(1).max(366);
const terms = {
  update: z.enum(['automatic', 'ask']).default('automatic'),
  note: z.string().max(maxNoteCharacters).default(''),
  validDays: validDays.default(30),
};

/** Publishing packs to the team's own store. Pages ask the browser's permission, on a click, before they connect. */
export const publishVerbs = {
  'publish.connections': entry<ConnectionRow[]>()('page', z.object({})),
  /** Tries the store out; kept only when it can be published to. The answer tells how well, or why not. */
  'publish.connect': entry<{ ok: true; connection: ConnectionRow } | { ok: false; told: Told }>()(
    'page',
    z.object({
      name: z.string().min(1).max(120),
      publicUrl: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable(),
      settings: storeSettingsSchema,
      /** The connection it takes the place of: publications under way go on with it. */
      replaces: id.nullable().default(null),
    }),
  ),
  /** Forgets the store and its credentials; what is published stays there. */
  'publish.disconnect': entry<null>()('page', z.object({ id })),
  /** What the next version would be: its number, what changes in it, what is wrong with it. */
  'publish.plan': entry<PlanRow>()('page', z.object({ packId: id })),
  /**
   * Signs the next version and publishes it; goes on in the background, also after the browser was closed. With `merged`, that
   * pack in the place of the drafts, on what somebody else published meanwhile. `root`: text of `root.jws` after a change of keys.
   */
  'publish.start': entry<PublicationRow>()(
    'page',
    z.object({
      packId: id,
      connectionId: id,
      kid: z.string().max(60),
      ...terms,
      version: packSchema.shape.version.nullable().default(null),
      merged: packSchema.nullable().default(null),
      /** Number of a kept version: its content once more, under a new number. Drafts stay drafts. */
      again: seq.nullable().default(null),
      root: z.string().max(400_000).nullable().default(null),
    }),
  ),
  'publish.progress': entry<PublicationRow | null>()('page', z.object({ packId: id })),
  /** Goes on now with what waits. */
  'publish.resume': entry<null>()('page', z.object({ packId: id })),
  /** Gives up: nothing more is written. What members have is what the store holds. */
  'publish.forget': entry<null>()('page', z.object({ packId: id })),
  /** The pack somebody else published meanwhile, what was to be published here, and what both grew out of. */
  'publish.other': entry<{ ok: true; base: Pack; mine: Pack; theirs: Pack } | { ok: false; told: Told }>()(
    'page',
    z.object({ packId: id }),
  ),
  /** The signed files of the next version, to be carried by hand. */
  'publish.exportFiles': entry<{ name: string; text: string }[]>()(
    'page',
    z.object({
      packId: id,
      kid: z.string().max(60),
      version: packSchema.shape.version.nullable().default(null),
      ...terms,
    }),
  ),
  /** Those of the last publication, when it is carried by hand. */
  'publish.files': entry<{ name: string; text: string }[]>()('page', z.object({ packId: id })),
  /** Vouches anew for what stands in the store; with a new key, members learn of it at the same time. */
  'publish.renew': entry<PublicationRow>()('page', z.object({ packId: id, kid: z.string().max(60), validDays })),
  /** The newest first. */
  'publish.versions': entry<PublishedVersion[]>()('page', z.object({ packId: id })),
  /** What publishing a kept version again would change. */
  'publish.compare': entry<{ from: string; to: string; changes: PackChange[] }>()(
    'page',
    z.object({ packId: id, seq }),
  ),
  'publish.renewals': entry<RenewalRow[]>()('page', z.object({})),
} as const;

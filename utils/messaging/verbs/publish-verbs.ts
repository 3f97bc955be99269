import { z } from 'zod';
import type { MessageRef } from '@/utils/community/schema';
import type { PackChange } from '@/utils/packs/compare/compare-packs';
import type { PackIssue } from '@/utils/packs/pack-issue';
import type { VersionStep } from '@/utils/packs/release/plan-version';
import { type Pack, packSchema } from '@/utils/packs/schema';
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
}

/** What went wrong, and what the person can do. */
export interface Told {
  what: MessageRef;
  todo: MessageRef;
}

/** A publication as pages see it. */
export interface PublicationRow {
  packId: string;
  connectionId: string;
  seq: number;
  version: string;
  step: PublicationStep;
  told: Told | null;
  /** ISO 8601: when it goes on by itself; null when it is over, or under way. */
  nextAt: string | null;
  /** With `conflict`: what somebody published meanwhile; null when none of the known keys signed it. */
  other: { seq: number; version: string; issued: string } | null;
  /** What members subscribe with, once it is done and where they read is known. */
  link: string | null;
}

const id = z.string().max(80);

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
    }),
  ),
  /** Forgets the store and its credentials; what is published stays there. */
  'publish.disconnect': entry<null>()('page', z.object({ id })),
  /** What the next version would be: its number, what changes in it, what is wrong with it. */
  'publish.plan': entry<{ version: string; step: VersionStep; changes: PackChange[]; issues: PackIssue[] }>()(
    'page',
    z.object({ packId: id }),
  ),
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
      update: z.enum(['automatic', 'ask']).default('automatic'),
      version: packSchema.shape.version.nullable().default(null),
      merged: packSchema.nullable().default(null),
      root: z.string().max(400_000).nullable().default(null),
    }),
  ),
  'publish.progress': entry<PublicationRow | null>()('page', z.object({ packId: id })),
  /** Goes on now with what waits. */
  'publish.resume': entry<null>()('page', z.object({ packId: id })),
  /** Gives up: nothing more is written. What members have is what the store holds. */
  'publish.forget': entry<null>()('page', z.object({ packId: id })),
  /** The pack somebody else published meanwhile, to compare and merge. */
  'publish.other': entry<{ ok: true; pack: Pack } | { ok: false; told: Told }>()('page', z.object({ packId: id })),
  /** The signed files of the next version, to be carried by hand. */
  'publish.exportFiles': entry<{ name: string; text: string }[]>()(
    'page',
    z.object({ packId: id, kid: z.string().max(60), update: z.enum(['automatic', 'ask']).default('automatic') }),
  ),
} as const;

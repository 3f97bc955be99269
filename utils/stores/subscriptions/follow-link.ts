import type { Pack } from '@/utils/packs/schema';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import type { PinnedKey } from '@/utils/packs/signing/pinned-key';
import { parseSubscriptionLink, type Subscription as SubscriptionLink } from '@/utils/packs/signing/subscription-link';
import type { Validators } from '@/utils/packs/subscription/plan-refresh';
import { readManifest } from './read-manifest';
import { readPack } from './read-pack';
import type { RefreshNeeds } from './refresh-needs';
import { type StoreTrouble, trouble } from './store-trouble';

/** What a link leads to, wholly fetched and checked. */
export interface FollowedLink {
  kind: 'followed';
  link: SubscriptionLink;
  manifest: Manifest;
  expired: boolean;
  keys: readonly PinnedKey[];
  rotation: number;
  pack: Pack;
  content: Uint8Array<ArrayBuffer>;
  validators: Validators;
}

/** Follows a link somebody sent to the pack itself. Writes nothing. Never throws. */
export async function followLink(text: string, needs: RefreshNeeds): Promise<FollowedLink | StoreTrouble> {
  const parsed = await parseSubscriptionLink(text);
  if (!parsed.ok) return trouble(parsed.reason);
  const link = parsed.subscription;
  const { manifestUrl: url, pack: packId, keys: pinnedKeys } = link;
  if (!(await needs.isPermitted(url))) return trouble('no-permission');
  needs.step?.(packId, 'asking');
  const source = { url, packId, pinnedKeys, rotation: 0, highest: null, validators: null };
  const read = await readManifest(source, needs);
  if (read.kind === 'trouble') return read;
  // Nothing was known before, so "not modified" answers a question nobody asked.
  if (read.kind === 'not-modified') return trouble('malformed');
  needs.step?.(packId, 'downloading');
  const fetched = await readPack(url, read.manifest, needs);
  if (fetched.kind === 'trouble') return fetched;
  return { ...read, kind: 'followed', link, pack: fetched.pack, content: fetched.content };
}

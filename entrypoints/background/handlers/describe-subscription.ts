import type { LocalizedText } from '@/utils/community/schema';
import type { PackRow, ShownPreview, ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { describeProblem } from '@/utils/packs/subscription/describe-problem';
import { formatFingerprint } from '@/utils/packs/subscription/format-fingerprint';
import { isHeld } from '@/utils/packs/subscription/is-held';
import type { RefreshProblem } from '@/utils/packs/subscription/refresh-problem';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import { originPattern } from '@/utils/platform/origin-permission';
import { isShippedPack } from '@/utils/platform/shipped-pack';
import { readInterfaceLanguage } from '@/utils/platform/translate';
import type { SubscriptionPreview } from '@/utils/stores/subscriptions/preview-link';
import type { RefreshStep } from '@/utils/stores/subscriptions/refresh-needs';
import type { LoadedPack } from '../load-packs';

const readTitle = (title: LocalizedText, id: string): string =>
  title[readInterfaceLanguage()] ?? title.en ?? title.fr ?? id;

/** @param followed false: a link somebody looks at */
export function showProblem(problem: RefreshProblem, followed = true): ShownProblem {
  return { reason: problem.reason, messages: describeProblem(problem, followed), issues: problem.issues ?? [] };
}

export function showPreview({ kids, title, ...preview }: SubscriptionPreview): ShownPreview {
  return { ...preview, title: readTitle(title, preview.packId), fingerprints: kids.map(formatFingerprint) };
}

/** An installed pack as the workspace lists it. @param now ms since the epoch */
export function showPackRow(
  { pack, loadedAt }: Pick<LoadedPack, 'pack' | 'loadedAt'>,
  followed: Subscription | undefined,
  newest: string | undefined,
  step: RefreshStep | undefined,
  now: number,
): PackRow {
  return {
    packId: pack.id,
    title: readTitle(pack.title, pack.id),
    brand: pack.brand.name,
    version: pack.version,
    sample: isShippedPack(pack.id) && !followed,
    loadedAt,
    subscription: followed ? showFollowed(followed, newest, step, now) : null,
  };
}

function showFollowed(
  followed: Subscription,
  newest: string | undefined,
  step: RefreshStep | undefined,
  now: number,
): PackRow['subscription'] {
  const { packId, title, url, pinnedKeys, mode, checkedAt, nextAt, expires, pending, problem } = followed;
  return {
    name: title,
    url,
    link: formatSubscriptionLink({ manifestUrl: url, keys: [...pinnedKeys], pack: packId, name: title }),
    host: new URL(url).host,
    originPattern: originPattern(url),
    fingerprints: pinnedKeys.map(({ kid }) => formatFingerprint(kid)),
    mode,
    checkedAt,
    nextAt,
    expires,
    expired: expires !== null && Date.parse(expires) < now,
    heldBelow: isHeld(followed) ? (newest ?? '') : null,
    pending: pending && { seq: pending.seq, version: pending.version, foundAt: pending.foundAt },
    problem: problem && showProblem(problem),
    step: step ?? null,
  };
}

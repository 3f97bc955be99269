import { formatAgo } from '@/components/ui/format-ago';
import type { Translate } from '@/components/ui/i18n-context';
import type { Language } from '@/utils/community/schema';
import type { PackRow } from '@/utils/messaging/verbs/subscription-verbs';

/** A day as people write it: "3 November", with its year where it is not this one. */
export function formatDay(iso: string, now: number, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const year = date.getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year }).format(date);
}

/** A day without news while looking fails is worth saying as a date. */
const longAgo = 86_400_000;

/** How fresh a pack is, in one line. @param now ms since the epoch */
export function describeFreshness(
  { version, sample, loadedAt, subscription }: Pick<PackRow, 'version' | 'sample' | 'loadedAt' | 'subscription'>,
  now: number,
  language: Language,
  t: Translate,
): string {
  if (!subscription) return sample ? '' : t('packs_unfollowed');
  const { step, checkedAt, expired, problem, heldBelow } = subscription;
  if (step) return t(`packs_step_${step}`);
  const seen = checkedAt ?? loadedAt;
  const stale = problem !== null && now - Date.parse(seen) > longAgo;
  if (expired || stale) return t('packs_since', { date: formatDay(seen, now, language) });
  if (heldBelow !== null) return t('packs_held', { version, newest: heldBelow });
  return checkedAt === null ? t('packs_not_looked') : t('packs_fresh', { ago: formatAgo(checkedAt, now, language) });
}

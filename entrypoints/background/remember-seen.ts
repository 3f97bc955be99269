import type { Verdict } from '@/utils/charter/schema';
import type { SeenItem } from '@/utils/charter/seen-item';
import type { Item } from '@/utils/community/schema';
import type { SeenStore } from '@/utils/db/seen-store';
import type { ItemHistory } from '@/utils/messaging/protocol';
import { browser } from '@/utils/platform/browser';
import { readSettings } from '@/utils/platform/settings-store';

const alarm = 'seen.prune';

/** Drops old comments every hour. Called synchronously when the background starts. */
export function registerSeenPruning(seen: SeenStore): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void seen.prune(Date.now());
  });
  // Made anew it would start its hour again with every life of the background, and never ring.
  void browser.alarms.get(alarm).then((known) => {
    if (!known) void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 60 });
  });
}

/**
 * Keeps a batch that was checked, unless the person said no. Not the team's own, not the practice page. Nobody waits for
 * it and nothing depends on it: what goes wrong is dropped.
 */
export async function rememberSeen(
  seen: SeenStore,
  host: string,
  items: readonly Item[],
  verdicts: readonly Verdict[],
  histories: readonly (ItemHistory | null)[],
): Promise<void> {
  if (host === 'practice') return;
  const at = new Date().toISOString();
  const kept = items.flatMap((item, index): SeenItem[] => {
    const verdict = verdicts[index];
    const history = histories[index];
    if (item.isOwn || !verdict || item.text === '') return [];
    return [
      {
        key: `${item.network} ${item.id}`,
        network: item.network,
        text: item.text,
        authorId: item.author.id,
        at,
        language: verdict.language,
        rules: verdict.violations.map(({ ruleId }) => ruleId),
        history: { firstTime: !history, violations: history?.flags ?? 0 },
      },
    ];
  });
  if (kept.length === 0) return;
  try {
    const { settings } = await readSettings();
    if (settings.rememberSeen !== false) await seen.add(kept);
  } catch {
    // Too little room, or the storage is closed: the comments were answered all the same.
  }
}

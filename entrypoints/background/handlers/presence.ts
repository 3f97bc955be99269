import type { Caller, Handlers } from '@/utils/messaging/register-protocol';
import type { DraftNews } from '@/utils/messaging/verbs/presence-verbs';
import { browser } from '@/utils/platform/browser';

interface Presence {
  host: string;
  key: string;
  tabId: number;
  /** ISO 8601. */
  since: string;
  /** Ms since the epoch: last word from that tab. */
  at: number;
}

/** A tab that crashed says no goodbye, ms. */
const keptMs = 30 * 60_000;
const prefix = 'draft ';
const slotOf = (tabId: number, host: string, key: string): string => `${prefix}${tabId} ${host} ${key}`;

async function listPresences(): Promise<[slot: string, presence: Presence][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([slot]) => slot.startsWith(prefix)) as [string, Presence][];
}

/** Tells another tab; one that is gone or asleep does not answer, and need not. */
function tell(tabId: number, news: DraftNews): void {
  void browser.tabs.sendMessage(tabId, news).catch(() => undefined);
}

/** One record a tab and a draft, so that two tabs never write over each other; nothing is asked twice. */
export function presenceHandlers(): Pick<Handlers, 'draft.presence'> {
  return {
    async 'draft.presence'({ key, writing }, { tabId, host }: Caller) {
      if (tabId === null) return { since: null };
      const slot = slotOf(tabId, host, key);
      const known = await listPresences();
      const now = Date.now();
      const mine = known.find(([one]) => one === slot)?.[1];
      const since = mine?.since ?? new Date(now).toISOString();
      if (writing)
        await browser.storage.session.set({ [slot]: { host, key, tabId, since, at: now } satisfies Presence });
      else if (mine) await browser.storage.session.remove(slot);
      const others = known
        .map(([, presence]) => presence)
        .filter((one) => one.host === host && one.key === key && one.tabId !== tabId && now - one.at < keptMs);
      if (writing !== (mine !== undefined))
        for (const other of others) tell(other.tabId, { type: 'draft.elsewhere', key, since: writing ? since : null });
      return { since: others.map((one) => one.since).sort()[0] ?? null };
    },
  };
}

/** Forgets the drafts of a tab that was closed, and tells the others. Called synchronously when the background starts. */
export function registerPresence(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    const known = await listPresences();
    const gone = known.filter(([, presence]) => presence.tabId === tabId);
    if (gone.length === 0) return;
    await browser.storage.session.remove(gone.map(([slot]) => slot));
    for (const [, { host, key }] of gone) {
      const others = known.filter(([, one]) => one.host === host && one.key === key && one.tabId !== tabId);
      for (const [, other] of others) tell(other.tabId, { type: 'draft.elsewhere', key, since: null });
    }
  });
}

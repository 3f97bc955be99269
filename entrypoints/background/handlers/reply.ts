import type { ParkedReply } from '@/utils/messaging/protocol';
import type { Caller, Handlers } from '@/utils/messaging/register-protocol';
import type { ParkedAct } from '@/utils/messaging/verbs/parked-act';
import { browser } from '@/utils/platform/browser';

/** A page that takes longer to open its reply form gets no text any more, ms. */
const keptMs = 60_000;
/** The site may ask on a page of its own, and the person may read it first, ms. */
const actKeptMs = 300_000;

const keyOf = (caller: Caller): string => `parked ${caller.tabId ?? 'page'}`;
const actKeyOf = (caller: Caller): string => `act ${caller.tabId ?? 'page'}`;

type Parking = 'reply.park' | 'reply.take' | 'reply.waits' | 'act.park' | 'act.find';

/**
 * Replies whose composer opens on another page, acts whose outcome does: they wait in the browser's session storage, which a stopped background
 * does not lose and which never reaches the disk.
 */
export function replyHandlers(): Pick<Handlers, Parking> {
  return {
    async 'reply.park'(parked, caller) {
      const key = keyOf(caller);
      if (parked === null) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: { ...parked, at: Date.now() } });
      return null;
    },
    async 'reply.waits'(_request, caller) {
      const key = keyOf(caller);
      return (await browser.storage.session.get(key))[key] !== undefined;
    },
    async 'reply.take'(_request, caller) {
      const key = keyOf(caller);
      const stored = (await browser.storage.session.get(key)) as Record<
        string,
        (ParkedReply & { at: number }) | undefined
      >;
      const parked = stored[key];
      if (!parked) return null;
      await browser.storage.session.remove(key);
      const { at, ...reply } = parked;
      return Date.now() - at < keptMs && (caller.kind === 'page' || reply.host === caller.host) ? reply : null;
    },
    async 'act.park'(parked, caller) {
      const key = actKeyOf(caller);
      if (parked === null) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: { ...parked, at: Date.now() } });
      return null;
    },
    async 'act.find'(_request, caller) {
      const key = actKeyOf(caller);
      const stored = (await browser.storage.session.get(key)) as Record<
        string,
        (ParkedAct & { at: number }) | undefined
      >;
      const parked = stored[key];
      if (!parked) return null;
      const { at, ...act } = parked;
      if (Date.now() - at < actKeptMs && (caller.kind === 'page' || act.host === caller.host)) return act;
      await browser.storage.session.remove(key);
      return null;
    },
  };
}

import type { ParkedReply } from '@/utils/messaging/protocol';
import type { Caller, Handlers } from '@/utils/messaging/register-protocol';
import { browser } from '@/utils/platform/browser';

/** A page that takes longer to open its reply form gets no text any more, ms. */
const keptMs = 60_000;

const keyOf = (caller: Caller): string => `parked ${caller.tabId ?? 'page'}`;

/**
 * Replies whose composer opens on another page: the text waits in the browser's session storage, which a stopped background
 * does not lose and which never reaches the disk.
 */
export function replyHandlers(): Pick<Handlers, 'reply.park' | 'reply.take' | 'reply.waits'> {
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
  };
}

import { browser } from './browser';

/** Tells the pages Moderato runs in that what they were told may be other now: they ask again when somebody looks at them. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.map(({ id }) =>
    id === undefined ? null : browser.tabs.sendMessage(id, { type: 'voice.changed' }),
  );
  // Most tabs have nobody who listens.
  await Promise.allSettled(told);
}

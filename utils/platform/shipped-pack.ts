import { browser } from './browser';

/** Packs that come with the extension, as files below `packs/`. */
export const shippedPacks = ['maison-tamarin'] as const;

/** The raw JSON of a shipped pack; the caller parses it. */
export async function readShippedPack(id: (typeof shippedPacks)[number]): Promise<unknown> {
  const answer = await fetch(
    browser.runtime.getURL(`/packs/${id}.json` as Parameters<typeof browser.runtime.getURL>[0]),
  );
  return answer.json();
}

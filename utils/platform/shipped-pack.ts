import { browser } from './browser';

/** Packs that come with the extension, as files below `packs/`. */
export const shippedPacks = ['maison-tamarin'] as const;

/** The text of a shipped pack; the caller parses it. */
export async function readShippedPack(id: (typeof shippedPacks)[number]): Promise<string> {
  const answer = await fetch(
    browser.runtime.getURL(`/packs/${id}.json` as Parameters<typeof browser.runtime.getURL>[0]),
  );
  return answer.text();
}

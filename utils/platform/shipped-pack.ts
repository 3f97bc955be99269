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

/** Whether a pack is one that came with the extension, as a sample. */
export function isShippedPack(id: string): id is (typeof shippedPacks)[number] {
  return (shippedPacks as readonly string[]).includes(id);
}

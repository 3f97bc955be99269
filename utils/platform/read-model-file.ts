import { browser } from './browser';

/** The bytes of a file that comes with the extension below `models/`. */
export async function readModelFile(name: string): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(`/models/${name}` as never));
  return new Uint8Array(await answer.arrayBuffer());
}

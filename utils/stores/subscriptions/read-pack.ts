import { openPack } from '@/utils/packs/open-pack';
import type { Pack } from '@/utils/packs/schema';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import type { RefreshNeeds } from './refresh-needs';
import { type StoreTrouble, toTrouble, trouble } from './store-trouble';

/** Enough to say where the trouble is; the lead's own check lists all of it. */
const shownIssues = 20;

export interface ReadPack {
  kind: 'pack';
  pack: Pack;
  /** The file it came in. */
  content: Uint8Array<ArrayBuffer>;
}

/** Fetches the pack a manifest announces, at most as many bytes as it says, and checks all of it. Never throws. */
export async function readPack(
  manifestUrl: string,
  manifest: Manifest,
  { read, step, pause }: Pick<RefreshNeeds, 'read' | 'step' | 'pause'>,
): Promise<ReadPack | (StoreTrouble & { final: boolean })> {
  const answer = await read(new URL(manifest.url, manifestUrl).href, { maxBytes: manifest.size });
  if (answer.status === 'failed') {
    // The manifest says how long it is: longer is another file.
    if (answer.reason === 'too-large') return { ...trouble('content-changed'), final: false };
    return { ...toTrouble(answer), final: false };
  }
  if (answer.status === 'not-modified') return { ...trouble('content-changed'), final: false };
  step?.(manifest.pack, 'checking');
  const opened = await openPack(answer.bytes, manifest, pause);
  if (opened.ok) return { kind: 'pack', pack: opened.pack, content: answer.bytes };
  const refused = trouble(opened.reason);
  // What it was refused for; what might be better is between its author and their own check.
  const errors = opened.issues.filter(({ level }) => level === 'error');
  const problem = { ...refused.problem, issues: errors.slice(0, shownIssues) };
  // What was cut or changed on the way may be whole the next time; what was signed as it is will not get better.
  const final = opened.reason !== 'content-cut' && opened.reason !== 'content-changed';
  return { ...refused, problem, final };
}

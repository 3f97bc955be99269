import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPack } from '@/utils/packs/open-pack';
import type { PackIssue } from '@/utils/packs/pack-issue';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import { type PinnedKey, readPinnedKey } from '@/utils/packs/signing/pinned-key';
import { parseSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import type { TrustReason } from '@/utils/packs/signing/trust-reasons';
import { verifyManifest } from '@/utils/packs/signing/verify-manifest';
import { verifyRotation } from '@/utils/packs/signing/verify-rotation';
import { readText } from './check-file';
import { outputOptions, readOutput } from './output-options';
import { describeIssue, say, sayIssue } from './say';

interface Trusted {
  keys: readonly PinnedKey[];
  pack: string;
}

/** `moderato pack verify FOLDER`: 0 when a member with this link would take what is there, 1 when not. */
export async function verifyCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...outputOptions, link: { type: 'string' }, 'public-key': { type: 'string' }, pack: { type: 'string' } },
  });
  const [place] = positionals;
  if (!place) throw new Error('pack verify FOLDER|manifest.jws --link LINK | --public-key X --pack ID [--json]');
  const { json, lang } = readOutput(values);
  const folder = statSync(place).isDirectory() ? place : dirname(place);
  const trusted = await readTrusted(values.link, values['public-key'], values.pack);
  const keys = await followRotation(folder, trusted);

  const refuse = (reason: TrustReason, issues: PackIssue[] = []): number => {
    const message = say(describeRefusal(reason), lang);
    if (json)
      console.log(
        JSON.stringify({ ok: false, reason, message, issues: issues.map((issue) => describeIssue(issue, lang)) }),
      );
    else {
      console.log(`refused (${reason}): ${message}`);
      for (const issue of issues) console.log(`  ${sayIssue(issue, lang)}`);
    }
    return 1;
  };

  const text = readText(folder === place ? join(folder, 'manifest.jws') : place);
  const now = new Date().toISOString();
  const verified = await verifyManifest({ text, keys, pack: trusted.pack, installed: null, now });
  if (!verified.ok) return refuse(verified.reason);
  const { manifest, expired, kid } = verified;
  const file = join(folder, manifest.url);
  if (!existsSync(file)) return refuse('content-cut');
  const opened = await openPack(new Uint8Array(readFileSync(file)), manifest);
  if (!opened.ok) return refuse(opened.reason, opened.issues);
  if (json) console.log(JSON.stringify({ ok: true, expired, kid, manifest }));
  else {
    console.log(`${manifest.pack} ${manifest.version}, number ${manifest.seq}: sound`);
    console.log(expired ? `not refreshed since ${manifest.expires}: sign it again` : `good until ${manifest.expires}`);
  }
  return 0;
}

async function readTrusted(
  link: string | undefined,
  x: string | undefined,
  pack: string | undefined,
): Promise<Trusted> {
  if (link !== undefined) {
    const read = await parseSubscriptionLink(link);
    if (!read.ok) throw new Error(say(describeRefusal(read.reason), 'en'));
    return { keys: read.subscription.keys, pack: read.subscription.pack };
  }
  const key = x === undefined ? null : await readPinnedKey(x);
  if (!key || !pack) throw new Error('give --link LINK, or --public-key X and --pack ID');
  return { keys: [key], pack };
}

/** The keys that count by now, where the folder tells of a change. */
async function followRotation(folder: string, { keys, pack }: Trusted): Promise<readonly PinnedKey[]> {
  const file = join(folder, 'root.jws');
  if (!existsSync(file)) return keys;
  const rotated = await verifyRotation({ text: readText(file), keys, pack, number: 0 });
  return rotated.ok ? rotated.keys : keys;
}

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { planRelease } from '@/utils/packs/release/plan-release';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { verifyManifest } from '@/utils/packs/signing/verify-manifest';
import { checkFile, readText } from './check-file';
import { outputOptions, readOutput } from './output-options';
import { readKey } from './read-key';
import { say, sayIssue } from './say';
import { writeWhole } from './write-whole';

const usage =
  'pack sign FILE --key KEY.json --out FOLDER [--password-file FILE] [--days 30] [--seq N] [--update automatic|ask] [--json]';

/**
 * `moderato pack sign`: writes `pack-<sha256>.json` and, last, `manifest.jws` into a folder. The sequence follows the manifest
 * that is there; the same content is vouched for anew. 1 when the pack or the manifest there is not in order.
 */
export async function signCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...outputOptions,
      key: { type: 'string' },
      out: { type: 'string' },
      'password-file': { type: 'string' },
      days: { type: 'string' },
      seq: { type: 'string' },
      update: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file || !values.key || !values.out) throw new Error(usage);
  const { json, lang } = readOutput(values);
  const days = z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .parse(values.days ?? 30);
  const update = z.enum(['automatic', 'ask']).parse(values.update ?? 'automatic');

  const { pack, issues } = checkFile(file);
  if (!pack) {
    for (const issue of issues) console.error(sayIssue(issue, lang));
    return 1;
  }
  const key = await readKey(values.key, values['password-file'], lang);
  const issued = new Date().toISOString();
  const present = await readPresent(values.out, key, pack.id, issued);
  // After a change of keys the number is the lead's to give.
  if (typeof present === 'string' && values.seq === undefined) {
    console.error(`${values.out}/manifest.jws: ${present}`);
    return 1;
  }
  const before = typeof present === 'string' ? null : present;
  const seq = values.seq === undefined ? (before?.seq ?? 0) + 1 : z.coerce.number().int().min(1).parse(values.seq);
  const release = await planRelease(pack, { seq, issued, validDays: days, update });
  if (!release.ok) throw new Error(say(describeRefusal(release.reason), lang));
  const isRenewal = before?.sha256 === release.manifest.sha256;
  if (before && !isRenewal && (before.version === pack.version || seq <= before.seq)) {
    console.error(
      `version ${before.version}, sequence ${before.seq}, was published with other content: raise the version`,
    );
    return 1;
  }
  const manifest: Manifest = { ...release.manifest, seq: isRenewal ? before.seq : seq };
  mkdirSync(values.out, { recursive: true });
  writeWhole(join(values.out, release.fileName), release.bytes);
  writeWhole(join(values.out, 'manifest.jws'), `${await signManifest(manifest, key)}\n`);
  if (json) console.log(JSON.stringify({ renewed: isRenewal, manifest }));
  else {
    const what = isRenewal ? 'vouched for anew' : `published as number ${seq}`;
    console.log(`${pack.id} ${pack.version}: ${what}, good until ${manifest.expires.slice(0, 10)}`);
  }
  return 0;
}

/** The manifest in the folder; null when there is none; a sentence when it is not ours to follow. */
async function readPresent(
  folder: string,
  key: SigningKey,
  pack: string,
  now: string,
): Promise<Manifest | null | string> {
  const file = join(folder, 'manifest.jws');
  if (!existsSync(file)) return null;
  const found = await verifyManifest({ text: readText(file), keys: [key], pack, installed: null, now });
  return found.ok
    ? found.manifest
    : `not one this key signed for ${pack} (${found.reason}); nothing was written. Give --seq to go on from there`;
}

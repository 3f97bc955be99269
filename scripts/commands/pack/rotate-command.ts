import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renewManifest } from '@/utils/packs/release/plan-release';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import { readRotationNumber } from '@/utils/packs/signing/read-rotation-number';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import { signRotation } from '@/utils/packs/signing/sign-rotation';
import { verifyManifest } from '@/utils/packs/signing/verify-manifest';
import { readText } from './check-file';
import { outputOptions, readOutput } from './output-options';
import { readKey } from './read-key';
import { say } from './say';
import { writeWhole } from './write-whole';

const usage =
  'pack rotate --key OLD.json --new-key NEW.json --pack ID --out FOLDER [--password-file FILE] [--new-password-file FILE]';

/**
 * `moderato pack rotate`: adds a change of keys to `root.jws` and signs the manifest in the folder anew with the new key, in
 * this order: whoever comes in between still trusts the old one. 1 when the folder is not in order.
 */
export async function rotateCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      ...outputOptions,
      key: { type: 'string' },
      'new-key': { type: 'string' },
      pack: { type: 'string' },
      out: { type: 'string' },
      'password-file': { type: 'string' },
      'new-password-file': { type: 'string' },
    },
  });
  const { key, pack, out } = values;
  if (!key || !values['new-key'] || !pack || !out) throw new Error(usage);
  const { json, lang } = readOutput(values);
  const old = await readKey(key, values['password-file'], lang);
  const next = await readKey(values['new-key'], values['new-password-file'] ?? values['password-file'], lang);

  const issued = new Date().toISOString();
  const text = readText(join(out, 'manifest.jws'));
  const present = await verifyManifest({ text, keys: [old], pack, installed: null, now: issued });
  const root = join(out, 'root.jws');
  const before = existsSync(root) ? readText(root) : null;
  const number = before === null ? 0 : readRotationNumber(before);
  if (!present.ok || number === null) {
    const reason = present.ok ? 'malformed' : present.reason;
    console.error(
      `${present.ok ? root : join(out, 'manifest.jws')} (${reason}): ${say(describeRefusal(reason), lang)}`,
    );
    return 1;
  }
  const rotation = { pack, number: number + 1, issued, keys: [{ kid: next.kid, x: next.x }] };
  writeWhole(root, await signRotation(before, rotation, [old, next]));
  writeWhole(join(out, 'manifest.jws'), `${await signManifest(renewManifest(present.manifest, issued), next)}\n`);
  if (json) console.log(JSON.stringify({ number: rotation.number, kid: next.kid, publicKey: next.x }));
  else
    console.log(`${pack}: change of keys ${rotation.number}; members follow by themselves. New links need ${next.x}`);
  return 0;
}

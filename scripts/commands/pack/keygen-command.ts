import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createBackedUpKey } from '@/utils/packs/signing/create-backed-up-key';
import { formatSubscriptionLink, parseSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { readPack } from '../read-pack';
import { outputOptions, readOutput } from './output-options';
import { readPassword } from './read-key';

const shortest = 12;

/** `moderato pack keygen`: a new key in an encrypted file, and the link members join by. */
export async function keygenCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      ...outputOptions,
      out: { type: 'string' },
      'password-file': { type: 'string' },
      url: { type: 'string' },
      pack: { type: 'string' },
    },
  });
  if (!values.out || (values.url && !values.pack))
    throw new Error(
      'pack keygen --out KEY.json [--password-file FILE] [--url URL-OF-manifest.jws --pack FILE] [--json]',
    );
  const { json, lang } = readOutput(values);
  const password = readPassword(values['password-file']);
  if (password.length < shortest) throw new Error(`choose a password of at least ${shortest} characters`);
  const pack = values.pack ? readPack(values.pack) : null;
  const { key, backup } = await createBackedUpKey(password);
  let link: string | null = null;
  if (values.url && pack) {
    const name = pack.title[lang] ?? pack.title.fr ?? pack.title.en ?? pack.id;
    const { kid, x } = key;
    link = formatSubscriptionLink({ manifestUrl: values.url, keys: [{ kid, x }], pack: pack.id, name });
    const read = await parseSubscriptionLink(link);
    if (!read.ok) throw new Error(`members could not follow a link to ${values.url}: ${read.reason}`);
  }
  // For its owner alone, and never over a key that is there: that one would be lost.
  writeFileSync(values.out, backup, { mode: 0o600, flag: 'wx' });
  if (json) console.log(JSON.stringify({ file: values.out, kid: key.kid, publicKey: key.x, link }));
  else {
    console.log(`${values.out}: the key, encrypted. Keep it and its password apart; without both nobody can publish.`);
    console.log(`public key: ${key.x}`);
    if (link) console.log(`link to join: ${link}`);
  }
  return 0;
}

import { readFileSync } from 'node:fs';
import type { Language } from '@/utils/community/schema';
import { describeRefusal } from '@/utils/packs/signing/describe-refusal';
import { readKeyBackup } from '@/utils/packs/signing/read-key-backup';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { readText } from './check-file';
import { say } from './say';

/** A key out of its encrypted file. @throws Error that says why it cannot be used */
export async function readKey(file: string, passwordFile: string | undefined, lang: Language): Promise<SigningKey> {
  const read = await readKeyBackup(readText(file), readPassword(passwordFile));
  if (!read.ok) throw new Error(`${file}: ${say(describeRefusal(read.reason), lang)}`);
  return read.key;
}

/**
 * The password of a key: out of a file, or of the environment. Never an argument, which any process of the machine can read.
 * @throws Error that says how to give one
 */
export function readPassword(file: string | undefined): string {
  const password =
    file === undefined ? process.env.MODERATO_PASSWORD : readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  if (!password) throw new Error('give the password of the key by --password-file FILE or in MODERATO_PASSWORD');
  return password;
}

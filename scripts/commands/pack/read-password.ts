import { readFileSync } from 'node:fs';

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

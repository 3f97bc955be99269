import { readFileSync } from 'node:fs';
import { checkPackTests } from '@/utils/packs/check-pack-tests';
import type { PackIssue } from '@/utils/packs/pack-issue';
import { parsePack } from '@/utils/packs/parse-pack';
import { runSteps } from '@/utils/packs/run-steps';
import type { Pack } from '@/utils/packs/schema';
import { installReadingFile } from '../install-reading-file';

export interface CheckedFile {
  /** Null when an error refuses it. */
  pack: Pack | null;
  /** Errors first. */
  issues: PackIssue[];
}

/** A pack as members' browsers would judge it: its form, and its own tests. */
export function checkFile(file: string): CheckedFile {
  const { pack, issues } = parsePack(readText(file));
  if (!pack) return { pack, issues };
  installReadingFile();
  const failures = runSteps(checkPackTests(pack));
  return { pack: failures.length > 0 ? null : pack, issues: [...failures, ...issues] };
}

/** @throws Error when the file cannot be read, or is not UTF-8 */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new Error(error instanceof TypeError ? `${file} is not UTF-8` : `${file} cannot be read`);
  }
}

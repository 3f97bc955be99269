import { checkPackTests } from './check-pack-tests';
import type { PackIssue } from './pack-issue';
import { parsePackInSteps } from './parse-pack';
import { runStepsWithPauses } from './run-steps';
import type { Pack } from './schema';
import { hashBytes } from './signing/hash-bytes';
import type { Manifest } from './signing/manifest-schema';
import { maxPackBytes } from './signing/pack-limits';
import type { ContentReason } from './signing/trust-reasons';

export type OpenedPack =
  | { ok: true; pack: Pack /** Warnings only. */; issues: PackIssue[] }
  | { ok: false; reason: ContentReason; issues: PackIssue[] };

export type ExpectedContent = Pick<Manifest, 'pack' | 'version' | 'size' | 'sha256'>;

/**
 * The pack a verified manifest announces, out of the bytes a store gave for it. Never throws; whatever it refuses, what is
 * installed stays. 10,000 templates take about half a second, in parts of some ten milliseconds but for the reading of JSON.
 * @param pause called between the parts; gives way to others when it is time to
 */
export async function openPack(
  bytes: Uint8Array<ArrayBuffer>,
  expected: ExpectedContent,
  pause: () => Promise<void> = async () => {},
): Promise<OpenedPack> {
  if (bytes.length > maxPackBytes) return refuse('too-large');
  if (bytes.length < expected.size) return refuse('content-cut');
  if (bytes.length > expected.size || (await hashBytes(bytes)) !== expected.sha256) return refuse('content-changed');
  const text = decode(bytes);
  if (text === null) return refuse('not-utf8');
  const { pack, issues } = await runStepsWithPauses(parsePackInSteps(text), pause);
  if (!pack) {
    const isNewer = issues.some(({ message }) => message.key === 'pack_issue_newer');
    return refuse(isNewer ? 'newer-format' : 'pack-invalid', issues);
  }
  if (pack.id !== expected.pack || pack.version !== expected.version) return refuse('content-mismatch');
  const failures = await findFailures(pack, pause);
  return failures.length > 0 ? refuse('tests-failed', failures.slice(0, 200)) : { ok: true, pack, issues };
}

const refuse = (reason: ContentReason, issues: PackIssue[] = []): OpenedPack => ({ ok: false, reason, issues });

/** A rule no engine can run fails like a test it does not pass: what came from a store never throws. */
async function findFailures(pack: Pack, pause: () => Promise<void>): Promise<PackIssue[]> {
  try {
    return await runStepsWithPauses(checkPackTests(pack), pause);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      { level: 'error', path: 'charter.rules', message: { key: 'pack_issue_other', values: { detail } }, at: null },
    ];
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

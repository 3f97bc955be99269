import type { Pack } from '@/utils/packs/schema';
import { hashBytes } from '@/utils/packs/signing/hash-bytes';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import type { Publication } from './publication';

const day = 24 * 60 * 60 * 1000;
/** A version is vouched for during ninety days: longer than a summer holiday, shorter than anybody would miss a silent store. */
export const vouchedDays = 90;

export interface PrepareInput {
  /** As members shall have it, its version raised. */
  pack: Pack;
  /** What was published last, as far as is known here; null: nothing. */
  base: { seq: number; sha256: string } | null;
  key: SigningKey;
  connectionId: string;
  /** Names this publication; plain characters. */
  token: string;
  /** ISO 8601. */
  now: string;
  update?: Manifest['update'];
  /** Text of `root.jws`, when it has to be published too. */
  root?: string | null;
}

/** Signs the next version of a pack and lays out everything its publication needs. */
export async function preparePublication(input: PrepareInput): Promise<Publication> {
  const { pack, base, key, connectionId, token, now, update = 'automatic', root = null } = input;
  const text = JSON.stringify(pack);
  const bytes = new TextEncoder().encode(text);
  const sha256 = await hashBytes(bytes);
  const seq = (base?.seq ?? 0) + 1;
  const manifest = await signManifest(
    {
      pack: pack.id,
      seq,
      version: pack.version,
      issued: now,
      expires: new Date(Date.parse(now) + vouchedDays * day).toISOString(),
      url: `pack-${sha256}.json`,
      size: bytes.length,
      sha256,
      format: pack.format,
      update,
    },
    key,
  );
  return {
    packId: pack.id,
    connectionId,
    token,
    seq,
    version: pack.version,
    sha256,
    manifest: padManifest(manifest, seq),
    pack: text,
    root,
    base,
    step: 'object',
    startedAt: now,
    failures: 0,
    nextAt: null,
    problem: null,
    other: null,
  };
}

/**
 * Spaces out lengths, so that eight versions in a row never have the same: nginx names a version by its second and its length,
 * and would tell a reader "not modified" of another one. Readers of a signed text pass over white space at its end.
 */
function padManifest(jws: string, seq: number): string {
  const length = Math.ceil(jws.length / 8) * 8 + (seq % 8);
  return jws.padEnd(Math.max(length, jws.length), '\n');
}

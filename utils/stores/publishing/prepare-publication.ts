import { planRelease } from '@/utils/packs/release/plan-release';
import type { Pack } from '@/utils/packs/schema';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { padManifest } from './pad-manifest';
import type { Publication } from './publication';

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
  /** How long the lead vouches for it. */
  validDays?: number;
  note?: string;
  /** Where it was merged with what somebody else published: this machine's side of it, whose drafts are settled too. */
  drafted?: Pack | null;
  /** Text of `root.jws`, when it has to be published too. */
  root?: string | null;
}

/** Signs the next version of a pack and lays out everything its publication needs. Null: it is too large for members to take. */
export async function preparePublication(input: PrepareInput): Promise<Publication | null> {
  const { pack, base, key, connectionId, token, now, update = 'automatic', root = null, drafted = null } = input;
  const seq = (base?.seq ?? 0) + 1;
  const release = await planRelease(pack, {
    seq,
    issued: now,
    update,
    ...(input.validDays !== undefined && { validDays: input.validDays }),
    ...(input.note !== undefined && { note: input.note }),
  });
  if (!release.ok) return null;
  const { sha256 } = release.manifest;
  const manifest = await signManifest(release.manifest, key);
  return {
    packId: pack.id,
    connectionId,
    token,
    kid: key.kid,
    seq,
    version: pack.version,
    sha256,
    manifest: padManifest(manifest, seq),
    pack: new TextDecoder().decode(release.bytes),
    root,
    drafted: drafted && JSON.stringify(drafted),
    base,
    step: 'object',
    startedAt: now,
    failures: 0,
    nextAt: null,
    problem: null,
    other: null,
  };
}

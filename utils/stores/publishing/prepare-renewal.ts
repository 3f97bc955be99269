import { renewManifest } from '@/utils/packs/release/plan-release';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { padManifest } from './pad-manifest';
import type { Publication } from './publication';

export interface RenewInput {
  /** What stands in the store, published from here. */
  published: Publication;
  manifest: Manifest;
  key: SigningKey;
  /** Names this publication; plain characters. */
  token: string;
  /** ISO 8601. */
  now: string;
  validDays: number;
  /** Text of `root.jws`, when the key is a new one. */
  root: string | null;
}

/** The version that stands in the store, vouched for anew: members download nothing. */
export async function prepareRenewal(input: RenewInput): Promise<Publication> {
  const { published, manifest, key, token, now, validDays, root } = input;
  const { seq, sha256 } = published;
  const signed = await signManifest(renewManifest(manifest, now, validDays), key);
  return {
    ...published,
    token,
    kid: key.kid,
    manifest: padManifest(signed, seq),
    root,
    drafted: null,
    base: { seq, sha256 },
    step: 'object',
    startedAt: now,
    failures: 0,
    nextAt: null,
    problem: null,
    other: null,
  };
}

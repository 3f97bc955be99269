import type { Pack } from '../schema';
import { hashBytes } from '../signing/hash-bytes';
import type { Manifest } from '../signing/manifest-schema';
import { maxPackBytes } from '../signing/pack-limits';

export interface ReleaseInput {
  seq: number;
  /** ISO 8601. */
  issued: string;
  /** How long the lead vouches for it; 30 unless told. Renewed by signing again. */
  validDays?: number;
  update?: Manifest['update'];
  /** The lead's words on this version; '' for none. */
  note?: string;
}

export type PlannedRelease =
  | {
      ok: true;
      /** Never changes once written: named after what it holds. */
      fileName: string;
      bytes: Uint8Array<ArrayBuffer>;
      /** To be signed by `sign-manifest.ts`. */
      manifest: Manifest;
    }
  | { ok: false; reason: 'too-large' };

/** The files of a publication: the pack as bytes, and the manifest that announces it. */
export async function planRelease(
  pack: Pack,
  { seq, issued, validDays = 30, update = 'automatic', note = '' }: ReleaseInput,
): Promise<PlannedRelease> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(pack)}\n`);
  if (bytes.length > maxPackBytes) return { ok: false, reason: 'too-large' };
  const sha256 = await hashBytes(bytes);
  const fileName = `pack-${sha256}.json`;
  return {
    ok: true,
    fileName,
    bytes,
    manifest: {
      pack: pack.id,
      seq,
      version: pack.version,
      ...planValidity(issued, validDays),
      url: fileName,
      size: bytes.length,
      sha256,
      format: pack.format,
      update,
      ...(note !== '' && { note }),
    },
  };
}

/** The same publication vouched for anew, with the same sequence: nobody downloads anything. */
export const renewManifest = (manifest: Manifest, issued: string, validDays = 30): Manifest => ({
  ...manifest,
  ...planValidity(issued, validDays),
});

function planValidity(issued: string, validDays: number): Pick<Manifest, 'issued' | 'expires'> {
  const from = Date.parse(issued);
  return { issued: new Date(from).toISOString(), expires: new Date(from + validDays * 86_400_000).toISOString() };
}

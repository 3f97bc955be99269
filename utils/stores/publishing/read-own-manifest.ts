import { base64url } from 'jose';
import { type Manifest, manifestSchema } from '@/utils/packs/signing/manifest-schema';

/** What a manifest says that this machine signed itself: its signature is not looked at. @throws when it is none */
export function readOwnManifest(text: string): Manifest {
  const [, payload = ''] = text.trim().split('.');
  return manifestSchema.parse(JSON.parse(new TextDecoder().decode(base64url.decode(payload))));
}

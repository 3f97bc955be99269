import { type Manifest, manifestSchema, manifestType } from './manifest-schema';
import { signJson } from './sign-json';
import type { SigningKey } from './signing-key';

/** `manifest.jws`: the manifest with its signature. @throws ZodError when the manifest is not of the schema */
export async function signManifest(manifest: Manifest, key: SigningKey): Promise<string> {
  return signJson(manifestSchema.parse(manifest), key, manifestType);
}

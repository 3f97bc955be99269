import { base64url } from 'jose';
import { rotationFileSchema, rotationSchema } from './rotation-schema';

/**
 * Number of the last change in a `root.jws`, to be followed by the next; null when it is none. Signatures are not looked at:
 * this is for whoever writes the next change, not for whoever follows it.
 */
export function readRotationNumber(text: string): number | null {
  try {
    const numbers = rotationFileSchema.parse(JSON.parse(text)).map(({ payload }) => {
      const claimed: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(payload)));
      return rotationSchema.parse(claimed).number;
    });
    return Math.max(...numbers);
  } catch {
    return null;
  }
}

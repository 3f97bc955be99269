import { z } from 'zod';
import { pinnedKeySchema } from './pinned-key';

export const keyBackupFormat = 'moderato.key/1';

/** A file a person keeps: whose key it is can be read, the key itself only with the password. */
export const keyBackupSchema = z.strictObject({
  format: z.literal(keyBackupFormat),
  ...pinnedKeySchema.shape,
  /** Compact JWE: the private key as JWK, encrypted under the password (PBES2-HS512+A256KW, A256GCM). */
  encrypted: z.string().max(4000),
});

import { z } from 'zod';
import { findAddress } from './http/find-address';

const address = z
  .string()
  .max(2000)
  .refine((url) => findAddress(url) !== null, { message: 'not an HTTPS address without a password' });
const secret = z.string().min(1).max(4000);
/** "packs/moderato": plain names; empty: the top. */
const folder = z
  .string()
  .max(300)
  .regex(/^(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*){0,9})?$/)
  .default('');

const gitHost = {
  /** Address of the API: https://api.github.com, https://codeberg.org/api/v1, https://gitlab.com/api/v4. */
  api: address,
  /** "owner/name"; on GitLab also with groups between. */
  repository: z.string().regex(/^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,9}$/),
  branch: z
    .string()
    .regex(/^[\w./-]{1,200}$/)
    .default('main'),
  folder,
  token: secret,
};

/** Where to publish and with what credentials. Kept in the extension's own storage; never in a pack, a log or a report. */
export const storeSettingsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('webdav'), folderUrl: address, user: z.string().max(300), password: secret }),
  z.strictObject({
    kind: z.literal('s3'),
    endpoint: address,
    bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/),
    region: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('us-east-1'),
    /** `host`: bucket.endpoint/key; `path`: endpoint/bucket/key. */
    style: z.enum(['host', 'path']).default('path'),
    folder,
    keyId: secret,
    secretKey: secret,
  }),
  z.strictObject({ kind: z.literal('github'), ...gitHost }),
  z.strictObject({ kind: z.literal('forgejo'), ...gitHost }),
  z.strictObject({ kind: z.literal('gitlab'), ...gitHost }),
]);
export type StoreSettings = z.infer<typeof storeSettingsSchema>;
export type SettingsOf<K extends StoreSettings['kind']> = Extract<StoreSettings, { kind: K }>;

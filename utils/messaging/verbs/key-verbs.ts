import { z } from 'zod';
import { entry } from './entry';
import type { Attempt } from './subscription-verbs';

/** A key this person signs packs with; the private half never leaves the browser's keeping. Instants are ISO 8601. */
export interface KeyRow {
  kid: string;
  /** The public half, as links carry it. */
  x: string;
  name: string;
  fingerprint: string;
  createdAt: string;
  retiredAt: string | null;
  replacedBy: string | null;
  /** The encrypted file to keep, until the person says it is put away. */
  backup: string | null;
}

const name = z.string().min(1).max(120);
/** Eight characters at least (NIST SP 800-63B); what it protects can be tried offline, so the page asks for more. */
const password = z.string().min(8).max(1000);

/** Keys packs are signed with. */
export const keyVerbs = {
  'key.list': entry<KeyRow[]>()('page', z.object({})),
  /** `backup` is the text of the encrypted file to keep: it can be made now and never again. Null without a password. */
  'key.create': entry<{ key: KeyRow; backup: string | null }>()(
    'page',
    z.object({ name, password: password.nullable() }),
  ),
  /** The person has the backup file: it is not kept here any longer. */
  'key.backedUp': entry<null>()('page', z.object({ kid: z.string().max(60) })),
  'key.restore': entry<Attempt<{ key: KeyRow }>>()(
    'page',
    z.object({ name, file: z.string().max(10_000), password: z.string().max(1000) }),
  ),
  /**
   * A new key in the place of one, for one pack. `root` is the text of `root.jws`; the first publication under the new key
   * puts it beside the manifest, and members follow by themselves. It is given here for those who carry files by hand.
   */
  'key.rotate': entry<Attempt<{ key: KeyRow; backup: string; root: string }>>()(
    'page',
    z.object({ packId: z.string().max(80), kid: z.string().max(60), name, password }),
  ),
} as const;

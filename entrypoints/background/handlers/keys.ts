import type { StoredSigningKey } from '@/utils/db/database';
import type { SigningKeyStore } from '@/utils/db/signing-key-store';
import type { SubscriptionStore } from '@/utils/db/subscription-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import { createBackedUpKey } from '@/utils/packs/signing/create-backed-up-key';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import { readKeyBackup } from '@/utils/packs/signing/read-key-backup';
import { readRotationNumber } from '@/utils/packs/signing/read-rotation-number';
import { signRotation } from '@/utils/packs/signing/sign-rotation';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { formatFingerprint } from '@/utils/packs/subscription/format-fingerprint';
import type { RotationFile } from '@/utils/stores/subscriptions/read-rotation-file';
import { showProblem } from './describe-subscription';

interface Needs {
  keys: SigningKeyStore;
  subscriptions: SubscriptionStore;
  /** The changes of keys published so far for a followed pack. */
  readRotations(url: string): Promise<RotationFile>;
  /** Ids of the packs whose last publication a key signed. */
  publishedWith(kid: string): Promise<string[]>;
}

const toStored = ({ kid, x, privateKey }: SigningKey, name: string): StoredSigningKey => ({
  kid,
  x,
  privateKey,
  name,
  createdAt: new Date().toISOString(),
  retiredAt: null,
  replacedBy: null,
  roots: {},
});

const showKey = ({ privateKey: _kept, roots: _texts, backup = null, ...key }: StoredSigningKey): KeyRow => ({
  ...key,
  backup,
  fingerprint: formatFingerprint(key.kid),
});

/** Keys packs are signed with: made, kept, put back from a backup, changed for new ones. */
export function keyHandlers({
  keys,
  subscriptions,
  readRotations,
  publishedWith,
}: Needs): Pick<Handlers, `key.${'list' | 'create' | 'backedUp' | 'restore' | 'rotate'}`> {
  const keep = async (key: StoredSigningKey): Promise<KeyRow> => {
    await keys.put(key);
    return showKey(key);
  };
  /** The changes of keys so far: as the store has them, or, for a lead who does not follow their own pack, as the key before left them. */
  const findRotations = async (old: StoredSigningKey, packId: string, url: string | null): Promise<RotationFile> => {
    if (url !== null) return readRotations(url);
    const text = old.roots?.[packId] ?? null;
    return { ok: true, text, number: text === null ? 0 : (readRotationNumber(text) ?? 0) };
  };
  return {
    async 'key.list'() {
      return (await keys.list()).map(showKey);
    },
    async 'key.create'({ name, password }) {
      if (password === null) return { key: await keep(toStored(await createSigningKey(), name)), backup: null };
      const { key, backup } = await createBackedUpKey(password);
      return { key: await keep({ ...toStored(key, name), backup }), backup };
    },
    async 'key.backedUp'({ kid }) {
      const key = await keys.find(kid);
      if (key) await keys.put({ ...key, backup: null });
      return null;
    },
    async 'key.restore'({ name, file, password }) {
      const read = await readKeyBackup(file, password);
      if (!read.ok) return { ok: false, problem: showProblem({ reason: read.reason, values: {} }) };
      // Known already: its name and history stay.
      const known = await keys.find(read.key.kid);
      return { ok: true, key: known ? showKey(known) : await keep(toStored(read.key, name)) };
    },
    async 'key.rotate'({ packId, kid, name, password }) {
      const old = await keys.find(kid);
      if (!old) throw new AppError('not-allowed', kid);
      const { key, backup } = await createBackedUpKey(password);
      const issued = new Date().toISOString();
      const roots: Record<string, string> = {};
      // Whatever it signed, members follow from it to the new one.
      for (const pack of new Set([packId, ...(await publishedWith(kid))])) {
        const followed = await subscriptions.find(pack);
        const published = await findRotations(old, pack, followed?.url ?? null);
        if (!published.ok) return { ok: false, problem: showProblem(published.problem) };
        const others = (followed?.pinnedKeys ?? []).filter((one) => one.kid !== kid);
        const trusted = [{ kid: key.kid, x: key.x }, ...others].slice(0, 5);
        const rotation = { pack, number: published.number + 1, issued, keys: trusted };
        roots[pack] = await signRotation(published.text, rotation, [old, key]);
      }
      // Kept with the key: should the page be closed now, the first publication under it still brings the change along.
      const next = { ...toStored(key, name), backup, roots };
      await keys.replace({ ...old, retiredAt: issued, replacedBy: key.kid }, next);
      return { ok: true, key: showKey(next), backup, root: roots[packId] ?? '' };
    },
  };
}

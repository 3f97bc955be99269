import { encodeBase64 } from '../encode-base64';
import { failed } from '../http/remote-failure';
import type { PublishingStore, StoreNet, StoreWrite } from '../store-contract';
import type { SettingsOf } from '../store-settings';
import { createGitApi, readGitFile, readRefusal } from './git-api';

/** GitHub gives the content itself up to 1 MB; above, only as raw bytes. */
const rawType = 'application/vnd.github.raw+json';

/**
 * A repository through the contents API of GitHub or of Forgejo (Codeberg, Gitea). A write names the blob it replaces; the host
 * refuses it when that is no longer the present one, so that nothing is overwritten unseen.
 */
export function createContentsStore(
  settings: SettingsOf<'github'> | SettingsOf<'forgejo'>,
  net: StoreNet = {},
): PublishingStore {
  const { kind, repository, branch, folder, token } = settings;
  const base = `${settings.api.replace(/\/$/, '')}/repos/${repository}`;
  const api = createGitApi(`${kind === 'github' ? 'Bearer' : 'token'} ${token}`, net);
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const fileUrl = (path: string): URL => new URL(`${base}/contents/${at(path)}`);
  const withRef = (url: URL): URL => {
    url.searchParams.set('ref', branch);
    return url;
  };

  const read: PublishingStore['read'] = async (path, maxBytes) => {
    const answer = await api.send('GET', withRef(fileUrl(path)), { maxBytes });
    const file = readGitFile(answer, 'sha');
    if (file.status !== 'found' || file.bytes.length > 0) return file;
    const url = kind === 'github' ? fileUrl(path) : new URL(`${base}/raw/${at(path)}`);
    const raw = await api.send('GET', withRef(url), { accept: kind === 'github' ? rawType : '*/*', maxBytes });
    if (raw.status === 'failed') return raw;
    return raw.code === 200 ? { ...file, bytes: raw.bytes } : readRefusal(raw);
  };

  /** @param sha blob in whose place it stands; null: it must not be there */
  const write = async (path: string, bytes: Uint8Array<ArrayBuffer>, sha: string | null): Promise<StoreWrite> => {
    const answer = await api.send(kind === 'forgejo' && sha === null ? 'POST' : 'PUT', fileUrl(path), {
      body: { message: `Publish ${path}`, content: encodeBase64(bytes), branch, ...(sha !== null && { sha }) },
    });
    if (answer.status === 'failed') return answer;
    if (answer.code === 200 || answer.code === 201) return { status: 'written' };
    if (answer.code !== 409 && answer.code !== 422) return readRefusal(answer);
    // Also said when somebody committed another file at the same moment: only our own file makes it a conflict.
    const now = await read(path, bytes.length + 1_000_000);
    if (now.status === 'failed') return now;
    const present = now.status === 'found' ? now.tag : null;
    return present === sha ? failed('busy', answer.code, 2) : { status: 'conflict' };
  };

  return {
    kind,
    read,
    create: (path, bytes) => write(path, bytes, null),
    async replace(path, bytes, tag) {
      if (tag !== null) return write(path, bytes, tag);
      const now = await read(path, bytes.length + 1_000_000);
      return now.status === 'failed' ? now : write(path, bytes, now.status === 'found' ? now.tag : null);
    },
    async remove(path) {
      const now = await read(path, 1_000_000);
      if (now.status === 'failed') return now;
      if (now.status === 'absent') return { status: 'removed' };
      const body = { message: `Remove ${path}`, sha: now.tag, branch };
      const answer = await api.send('DELETE', fileUrl(path), { body });
      if (answer.status === 'failed') return answer;
      return answer.code === 200 || answer.code === 404 ? { status: 'removed' } : readRefusal(answer);
    },
    // Each file in a folder would be a commit; the host's own refusal is enough.
    list: async () => ({ status: 'cannot-list' }),
  };
}

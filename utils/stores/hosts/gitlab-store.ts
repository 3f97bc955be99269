import { encodeBase64 } from '../encode-base64';
import { failed } from '../http/remote-failure';
import type { PublishingStore, StoreNet, StoreWrite } from '../store-contract';
import type { SettingsOf } from '../store-settings';
import { createGitApi, readGitFile, readRefusal } from './git-api';

/**
 * A repository through GitLab's repository files API. A write names the last commit known to have changed the file; GitLab
 * answers 400, as to any mistake, when there is a later one: reading again tells.
 */
export function createGitlabStore(settings: SettingsOf<'gitlab'>, net: StoreNet = {}): PublishingStore {
  const { repository, branch, folder, token } = settings;
  const files = `${settings.api.replace(/\/$/, '')}/projects/${encodeURIComponent(repository)}/repository/files/`;
  const api = createGitApi(`Bearer ${token}`, net);
  const fileUrl = (path: string, query: Record<string, string> = {}): URL => {
    const url = new URL(files + encodeURIComponent(folder === '' ? path : `${folder}/${path}`));
    url.search = new URLSearchParams(query).toString();
    return url;
  };
  const read: PublishingStore['read'] = async (path, maxBytes) =>
    readGitFile(await api.send('GET', fileUrl(path, { ref: branch }), { maxBytes }), 'last_commit_id');

  /** @param commit last one known to have changed the file; null: it must not be there */
  const write = async (path: string, bytes: Uint8Array<ArrayBuffer>, commit: string | null): Promise<StoreWrite> => {
    const answer = await api.send(commit === null ? 'POST' : 'PUT', fileUrl(path), {
      body: {
        branch,
        content: encodeBase64(bytes),
        encoding: 'base64',
        commit_message: `Publish ${path}`,
        ...(commit !== null && { last_commit_id: commit }),
      },
    });
    if (answer.status === 'failed') return answer;
    if (answer.code === 200 || answer.code === 201) return { status: 'written' };
    if (answer.code !== 400 && answer.code !== 409) return readRefusal(answer);
    const now = await read(path, bytes.length + 1_000_000);
    if (now.status === 'failed') return now;
    const present = now.status === 'found' ? now.tag : null;
    return present === commit ? failed('busy', answer.code, 2) : { status: 'conflict' };
  };

  return {
    kind: 'gitlab',
    read,
    create: (path, bytes) => write(path, bytes, null),
    async replace(path, bytes, tag) {
      if (tag !== null) return write(path, bytes, tag);
      const now = await read(path, bytes.length + 1_000_000);
      return now.status === 'failed' ? now : write(path, bytes, now.status === 'found' ? now.tag : null);
    },
    async remove(path) {
      const answer = await api.send('DELETE', fileUrl(path, { branch, commit_message: `Remove ${path}` }));
      if (answer.status === 'failed') return answer;
      const gone = (answer.code >= 200 && answer.code < 300) || answer.code === 404;
      // GitLab says 400 for a file that is not there.
      if (gone || (answer.code === 400 && (await read(path, 1_000_000)).status === 'absent'))
        return { status: 'removed' };
      return readRefusal(answer);
    },
    list: async () => ({ status: 'cannot-list' }),
  };
}

import { readRemote } from '@/utils/stores/http/read-remote';
import { readManifest } from '@/utils/stores/subscriptions/read-manifest';
import { readPack } from '@/utils/stores/subscriptions/read-pack';
import type { StoreServer } from '../servers/store-server';
import type { Team } from './team';

/** A member who follows a pack with the product's own reading, and what is installed at theirs. */
export class Member {
  installed: { seq: number; sha256: string; version: string } | null = null;
  /** Why a reading gave nothing. */
  readonly refused: string[] = [];
  /** Manifests that could not be followed although the store answered: halves, if any were ever accepted, would show here. */
  notModified = 0;
  #validators: { etag: string | null; lastModified: string | null } | null = null;

  constructor(
    readonly server: StoreServer,
    readonly team: Team,
    readonly packId: string,
  ) {}

  /** Looks for a new version, and installs it when it is whole. */
  async refresh(): Promise<void> {
    const { server, packId } = this;
    const authorization = `Basic ${Buffer.from(`${server.user}:${server.password}`).toString('base64')}`;
    const read: typeof readRemote = (url, request) =>
      readRemote(url, { ...request, headers: { Authorization: authorization } });
    const url = new URL(`${packId}/manifest.jws`, server.url).href;
    const found = await readManifest(
      {
        url,
        packId,
        pinnedKeys: this.team.keys.map(({ kid, x }) => ({ kid, x })),
        rotation: 0,
        highest: this.installed,
        validators: this.#validators,
      },
      { read, now: Date.now },
    );
    if (found.kind === 'not-modified') return void this.notModified++;
    if (found.kind === 'trouble') return void this.refused.push(found.problem.reason);
    const { seq, sha256, version } = found.manifest;
    if (seq !== this.installed?.seq) {
      const content = await readPack(url, found.manifest, { read });
      if (content.kind === 'trouble') return void this.refused.push(content.problem.reason);
      this.installed = { seq, sha256, version };
    }
    this.#validators = found.validators;
  }
}

import { createHash } from 'node:crypto';

export type GitHostKind = 'github' | 'forgejo' | 'gitlab';

/**
 * One repository behind the API of a Git host, in memory, as `fetch`. Written from the hosts' documentation, as none can be
 * started here: it shows that our side says the right things, not that a host does what its documentation says.
 */
export class GitHost {
  readonly files = new Map<string, { content: string; version: string }>();
  readonly heard: string[] = [];
  commits = 0;

  constructor(
    readonly kind: GitHostKind,
    readonly token: string,
  ) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const method = init?.method ?? 'GET';
    this.heard.push(`${method} ${url.pathname}${url.search}`);
    const scheme = this.kind === 'forgejo' ? 'token' : 'Bearer';
    if (new Headers(init?.headers).get('authorization') !== `${scheme} ${this.token}`) return this.#say(401, {});
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, string>) : {};
    const raw = /\/raw\/(.+)$/.exec(url.pathname)?.[1];
    if (raw !== undefined) return new Response(Buffer.from(this.files.get(raw)?.content ?? '', 'base64'));
    const marker = this.kind === 'gitlab' ? '/repository/files/' : '/contents/';
    const path = decodeURIComponent(url.pathname.slice(url.pathname.indexOf(marker) + marker.length));
    return this.kind === 'gitlab' ? this.#gitlab(method, path, body) : this.#contents(method, path, body, init);
  };

  /** Somebody else's commit. */
  write(path: string, text: string): void {
    this.#keep(path, Buffer.from(text).toString('base64'));
  }

  #say = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });

  #keep(path: string, content: string): void {
    this.commits++;
    const version = createHash('sha1').update(`${this.commits} ${content}`).digest('hex');
    this.files.set(path, { content, version });
  }

  #contents(method: string, path: string, body: Record<string, string>, init: RequestInit | undefined): Response {
    const file = this.files.get(path);
    if (method === 'GET') {
      if (!file) return this.#say(404, {});
      const size = Buffer.from(file.content, 'base64').length;
      // Above one megabyte the content comes only raw.
      if (new Headers(init?.headers).get('accept')?.includes('raw'))
        return new Response(Buffer.from(file.content, 'base64'));
      const content = size > 1_000_000 ? '' : file.content.replace(/.{60}/g, '$&\n');
      return this.#say(200, { sha: file.version, size, content, encoding: 'base64' });
    }
    if (method === 'POST' && this.kind === 'github') return this.#say(404, {});
    if (file && body.sha === undefined) return this.#say(422, { message: 'Invalid request. "sha" wasn\'t supplied.' });
    if (body.sha !== undefined && body.sha !== file?.version) return this.#say(409, { message: 'does not match' });
    if (method === 'DELETE') {
      this.files.delete(path);
      return this.#say(200, {});
    }
    this.#keep(path, body.content ?? '');
    return this.#say(file ? 200 : 201, {});
  }

  #gitlab(method: string, path: string, body: Record<string, string>): Response {
    const file = this.files.get(path);
    if (method === 'GET') {
      if (!file) return this.#say(404, {});
      return this.#say(200, { content: file.content, last_commit_id: file.version, size: file.content.length });
    }
    if (method === 'DELETE') {
      const gone = this.files.delete(path);
      return gone ? new Response(null, { status: 204 }) : this.#say(400, {});
    }
    if (method === 'POST' && file) return this.#say(400, { message: 'A file with this name already exists' });
    if (method === 'PUT' && body.last_commit_id !== file?.version)
      return this.#say(400, { message: 'has changed since' });
    this.#keep(path, body.content ?? '');
    return this.#say(method === 'POST' ? 201 : 200, {});
  }
}

/** A WebDAV server in memory, as `fetch`: honours conditions, lists, and answers anything else with 405. */
export class MemoryDav {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; tag: string }>();
  /** Requests it heard: "PUT /salon/manifest.jws". */
  readonly heard: string[] = [];
  /** Answers in the place of the server when it gives one. */
  trouble: ((method: string, path: string) => Response | null | Promise<Response | null>) | null = null;
  #writes = 0;

  readonly fetch: typeof fetch = async (input, init) => {
    const path = new URL(String(input)).pathname;
    const method = init?.method ?? 'GET';
    this.heard.push(`${method} ${path}`);
    return (await this.trouble?.(method, path)) ?? this.#answer(method, path, init);
  };

  read(path: string): string | null {
    const file = this.files.get(path);
    return file ? new TextDecoder().decode(file.bytes) : null;
  }

  #answer(method: string, path: string, init: RequestInit | undefined): Response {
    const file = this.files.get(path);
    const headers = new Headers(init?.headers);
    switch (method) {
      case 'GET':
        return file ? new Response(file.bytes, { headers: { etag: file.tag } }) : new Response('', { status: 404 });
      case 'PUT': {
        const wanted = headers.get('if-match');
        const isStale = wanted !== null && wanted !== file?.tag;
        if (isStale || (headers.get('if-none-match') === '*' && file)) return new Response('', { status: 412 });
        this.files.set(path, {
          bytes: new Uint8Array(init?.body as Uint8Array<ArrayBuffer>),
          tag: `"${++this.#writes}"`,
        });
        return new Response('', { status: 201 });
      }
      case 'DELETE':
        return new Response(null, { status: this.files.delete(path) ? 204 : 404 });
      case 'MKCOL':
        return new Response('', { status: 201 });
      case 'PROPFIND': {
        const below = [...this.files.keys()].filter((one) => one.startsWith(path));
        const parts = [path, ...below].map((one) => `<D:response><D:href>${one}</D:href></D:response>`);
        return new Response(`<D:multistatus xmlns:D="DAV:">${parts.join('')}</D:multistatus>`, { status: 207 });
      }
      default:
        return new Response('', { status: 405 });
    }
  }
}

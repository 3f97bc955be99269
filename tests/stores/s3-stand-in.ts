import { createHash, createHmac } from 'node:crypto';

const hex = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const sign = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const fifteenMinutes = 15 * 60_000;

/**
 * A bucket in memory, as `fetch`, that checks every signature by its own reading of AWS Signature Version 4, the hash of the
 * body and the clock, and honours conditions as Amazon documents them. No store that does could be started here.
 */
export class S3StandIn {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; tag: string }>();
  /** Its clock against this machine's, ms. */
  drift = 0;
  refusals = 0;

  constructor(
    readonly host: string,
    readonly keyId: string,
    readonly secretKey: string,
    readonly conditions = true,
  ) {}

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const method = init?.method ?? 'GET';
    const headers = new Headers(init?.headers);
    const body = (init?.body ?? new Uint8Array()) as Uint8Array<ArrayBuffer>;
    const now = Date.now() + this.drift;
    const answer = this.#isSigned(url, method, headers, body, now)
      ? this.#answer(url, method, headers, body)
      : new Response('<Error/>', { status: 403 });
    if (answer.status === 403) this.refusals++;
    answer.headers.set('date', new Date(now).toUTCString());
    return answer;
  };

  #isSigned(url: URL, method: string, headers: Headers, body: Uint8Array, now: number): boolean {
    const written =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/.exec(
        headers.get('authorization') ?? '',
      );
    if (!written || url.host !== this.host) return false;
    const [, keyId, day, region, names, signature] = written as unknown as string[];
    const time = headers.get('x-amz-date') ?? '';
    const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    const hash = headers.get('x-amz-content-sha256') ?? '';
    if (keyId !== this.keyId || Math.abs(at - now) > fifteenMinutes || hash !== hex(body)) return false;
    const canonicalHeaders = names!
      .split(';')
      .map((name) => `${name}:${name === 'host' ? url.host : headers.get(name)}\n`);
    const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort();
    const request = [method, url.pathname, query.join('&'), canonicalHeaders.join(''), names, hash].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const key = ['s3', 'aws4_request'].reduce(sign, sign(sign(`AWS4${this.secretKey}`, day!), region!));
    return sign(key, ['AWS4-HMAC-SHA256', time, scope, hex(request)].join('\n')).toString('hex') === signature;
  }

  #answer(url: URL, method: string, headers: Headers, body: Uint8Array<ArrayBuffer>): Response {
    const file = this.files.get(url.pathname);
    if (url.searchParams.get('list-type') === '2') {
      const prefix = url.searchParams.get('prefix') ?? '';
      const keys = [...this.files.keys()].filter((path) => path.includes(`/${prefix}`));
      const rows = keys.map(
        (path) =>
          `<Contents><Key>${path.slice(1)}</Key><LastModified>2026-11-22T08:00:00.000Z</LastModified></Contents>`,
      );
      return new Response(`<ListBucketResult>${rows.join('')}</ListBucketResult>`);
    }
    if (method === 'GET')
      return file
        ? new Response(file.bytes, { headers: { etag: file.tag } })
        : new Response('<Error/>', { status: 404 });
    if (method === 'DELETE') {
      this.files.delete(url.pathname);
      return new Response(null, { status: 204 });
    }
    const wanted = headers.get('if-match');
    if (this.conditions && wanted !== null && !file) return new Response('', { status: 404 });
    if (this.conditions && wanted !== null && wanted !== file?.tag) return new Response('', { status: 412 });
    if (this.conditions && headers.get('if-none-match') === '*' && file) return new Response('', { status: 412 });
    this.files.set(url.pathname, { bytes: new Uint8Array(body), tag: `"${hex(body).slice(0, 32)}"` });
    return new Response('', { status: 200 });
  }
}

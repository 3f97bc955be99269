import { readFileSync } from 'node:fs';
import { type Pack, packSchema } from '@/utils/packs/schema';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import { hashBytes } from '@/utils/packs/signing/hash-bytes';
import type { Manifest } from '@/utils/packs/signing/manifest-schema';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { readRemote } from '@/utils/stores/http/read-remote';

const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));

/** A pack of a house that does not exist, small enough to be made by the hundred. */
export function makePack(version: string, changes: Partial<Pack> = {}): Pack {
  return {
    ...shipped,
    id: 'salon-bleu',
    version,
    title: { fr: 'Salon Bleu', en: 'Salon Bleu' },
    brand: { ...shipped.brand, name: 'Salon Bleu' },
    ...changes,
  };
}

export interface PublishOptions {
  key?: SigningKey;
  manifest?: Partial<Manifest>;
  /** Other bytes than those that were signed. */
  content?: string;
}

/** A store in memory, as a static host would serve it: files by path, each with a tag. */
export class SignedStore {
  readonly files = new Map<string, { bytes: Uint8Array<ArrayBuffer>; etag: string }>();
  /** Paths asked for, in order; `304` after those answered so. */
  readonly asked: string[] = [];
  /** Answers instead of the file when it is set. */
  trouble: ((path: string) => Response | null | Promise<Response | null>) | null = null;
  #writes = 0;

  private constructor(
    readonly key: SigningKey,
    readonly base: string,
  ) {}

  static async open(base = 'https://packs.example/salon/'): Promise<SignedStore> {
    return new SignedStore(await createSigningKey(), base);
  }

  get manifestUrl(): string {
    return `${this.base}manifest.jws`;
  }

  /** The link members get. */
  link(keys: readonly SigningKey[] = [this.key]): string {
    const pinned = keys.map(({ kid, x }) => ({ kid, x }));
    return formatSubscriptionLink({
      manifestUrl: this.manifestUrl,
      keys: pinned,
      pack: 'salon-bleu',
      name: 'Salon Bleu',
    });
  }

  write(name: string, text: string): Uint8Array<ArrayBuffer> {
    const bytes = new TextEncoder().encode(text);
    this.files.set(name, { bytes, etag: `"${++this.#writes}"` });
    return bytes;
  }

  /** The pack first, then the manifest: as a lead's machine does. */
  async publish(seq: number, pack: Pack, options: PublishOptions = {}): Promise<Manifest> {
    const text = JSON.stringify(pack);
    const sha256 = await hashBytes(new TextEncoder().encode(text));
    const manifest: Manifest = {
      pack: pack.id,
      seq,
      version: pack.version,
      issued: '2026-11-20T08:00:00Z',
      expires: '2027-01-01T00:00:00Z',
      url: `pack-${sha256}.json`,
      size: new TextEncoder().encode(text).length,
      sha256,
      format: 'moderato.pack/1',
      update: 'automatic',
      ...options.manifest,
    };
    this.write(manifest.url, options.content ?? text);
    this.write('manifest.jws', await signManifest(manifest, options.key ?? this.key));
    return manifest;
  }

  /** The client's own reading, over this store in the place of a network. */
  readonly read: typeof readRemote = (url, request) => readRemote(url, { ...request, fetch: this.#fetch });

  readonly #fetch: typeof fetch = async (input, init) => {
    const path = String(input).slice(this.base.length);
    const answer = (await this.trouble?.(path)) ?? null;
    const file = this.files.get(path);
    const wanted = new Headers(init?.headers).get('if-none-match');
    const known = answer === null && file !== undefined && wanted === file.etag;
    this.asked.push(known ? `${path} 304` : path);
    if (answer) return answer;
    if (!file) return new Response('not here', { status: 404 });
    const headers = { etag: file.etag, 'content-type': 'application/octet-stream' };
    return known ? new Response(null, { status: 304, headers }) : new Response(file.bytes, { headers });
  };
}

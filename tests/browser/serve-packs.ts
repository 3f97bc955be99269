import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Pack, packSchema } from '@/utils/packs/schema';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import { hashBytes } from '@/utils/packs/signing/hash-bytes';
import { signManifest } from '@/utils/packs/signing/sign-manifest';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';

const shipped = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));

/** A brand's own small pack: the sample's charter, and two templates that name the brand. */
export function makeBrandPack(id: string, brand: string, handle: string, changes: Partial<Pack> = {}): Pack {
  const wording = (words: string) => [
    { lang: 'fr' as const, register: 'vous' as const, body: `Bonjour {{ first_name }},\n\n${words} ${brand}.` },
  ];
  return packSchema.parse({
    ...shipped,
    id,
    version: '1.0.0',
    title: { fr: `Pack ${brand}`, en: `${brand} pack` },
    brand: { ...shipped.brand, name: brand, handles: { x: [handle] }, domains: [`${id}.example`], variables: {} },
    templates: [
      {
        id: 'late',
        title: { fr: `Retard chez ${brand}` },
        answers: ['complaint'],
        variants: wording('Votre colis arrive.'),
      },
      {
        id: 'thanks',
        title: { fr: `Merci de ${brand}` },
        answers: ['praise'],
        variants: wording('Merci de la part de'),
      },
    ],
    charter: {
      ...shipped.charter,
      articles: shipped.charter.articles.map((article) => ({
        ...article,
        title: { fr: `${brand}\u202f: article`, en: `${brand} article` },
      })),
      rules: shipped.charter.rules.map((rule) => ({ ...rule, suggest: [] })),
    },
    ...changes,
  });
}

export interface PackServer {
  /** Puts a version in the place of the one before; the first publication makes the key. */
  publish(pack: Pack): Promise<void>;
  /** What is given to a newcomer. */
  link(pack: Pack): Promise<string>;
  stop(): Promise<void>;
}

/** A plain static host on the loopback address, with signed packs in a folder each. */
export async function servePacks(): Promise<PackServer> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const keys = new Map<string, ReturnType<typeof createSigningKey>>();
  const sequence = new Map<string, number>();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keyOf = (id: string) => {
    const key = keys.get(id) ?? createSigningKey();
    keys.set(id, key);
    return key;
  };
  return {
    async publish(pack) {
      const bytes = new TextEncoder().encode(JSON.stringify(pack));
      const sha256 = await hashBytes(bytes);
      const seq = (sequence.get(pack.id) ?? 0) + 1;
      sequence.set(pack.id, seq);
      const issued = new Date();
      const manifest = await signManifest(
        {
          pack: pack.id,
          seq,
          version: pack.version,
          issued: issued.toISOString(),
          expires: new Date(issued.getTime() + 30 * 86_400_000).toISOString(),
          url: `pack-${sha256}.json`,
          size: bytes.length,
          sha256,
          format: 'moderato.pack/1',
          update: 'automatic',
        },
        await keyOf(pack.id),
      );
      files.set(`/${pack.id}/pack-${sha256}.json`, bytes);
      files.set(`/${pack.id}/manifest.jws`, new TextEncoder().encode(manifest));
    },
    async link({ id, title }) {
      const { kid, x } = await keyOf(id);
      return formatSubscriptionLink({
        manifestUrl: `${base}/${id}/manifest.jws`,
        keys: [{ kid, x }],
        pack: id,
        name: title.fr ?? id,
      });
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

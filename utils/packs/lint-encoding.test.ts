import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintEncoding } from './lint-encoding';
import { type Pack, packSchema } from './schema';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const withBody = (body: string): Pack => ({
  ...pack,
  templates: [{ ...pack.templates[0]!, variants: [{ ...pack.templates[0]!.variants[0]!, body }] }],
});
const places = (body: string) => lintEncoding(withBody(body)).map(({ path }) => path);

describe('texts that went through a wrong encoding', () => {
  it('are none in the sample pack', () => {
    expect(lintEncoding(pack)).toEqual([]);
  });

  it.each(['à bientôt', 'l’équipe', '« oui »', 'cœur …', 'prix : 5 €'])('are noticed: %s', (text) => {
    const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    expect(places(garbled)).toEqual(['templates[0].variants[0].body']);
    expect(places(text)).toEqual([]);
  });

  it('are noticed where a sign was lost for good', () => {
    expect(places('caf\uFFFD')).toHaveLength(1);
  });

  it('are not seen in words of other languages', () => {
    expect(places('São Paulo, coração, Ângela, NÃO')).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { parsePack } from '@/utils/packs/parse-pack';
import type { Pack } from '@/utils/packs/schema';

/** The sample pack that comes with the extension. @throws Error when it cannot be used */
export function readShippedPack(): Pack {
  const { pack, issues } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
  if (!pack) throw new Error(`the shipped pack is refused: ${issues[0]?.path}`);
  return pack;
}

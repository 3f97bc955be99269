import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledCharter, compileCharter } from '@/utils/charter/compile-charter';
import { plainCharter } from '@/utils/charter/plain-charter';
import { packSchema } from '@/utils/packs/schema';

const folder = 'public/packs';
/** A shipped pack is measured when its charter rules on at least this many categories. */
const enough = 13;

/** The charter to measure: that of a shipped pack which covers every category, or one rule a category. */
export function loadCharter(plain: boolean): { name: string; charter: CompiledCharter } {
  const files = !plain && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const file of files.sort()) {
    const pack = packSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!pack.success) continue;
    const covered = new Set(pack.data.charter.rules.map((rule) => rule.category));
    if (covered.size >= enough) return { name: file, charter: compileCharter(pack.data) };
  }
  const brand = { name: 'Moderato', handles: {}, domains: [], contacts: [], variables: {} };
  return { name: 'one rule a category', charter: compileCharter({ charter: plainCharter, brand }) };
}

import { parseArgs } from 'node:util';
import { comparePacks, type FieldChange, type PackChange } from '@/utils/packs/compare/compare-packs';
import { compareWords } from '@/utils/packs/compare/compare-words';
import { planVersion } from '@/utils/packs/release/plan-version';
import { readPack } from '../read-pack';
import { outputOptions, readOutput } from './output-options';

const signs = { added: '+', removed: '-', changed: '~' } as const;

/**
 * `moderato pack diff OLD NEW`: what changed, by template, rule and setting, and the version it asks for. 0 when the new
 * version number says enough, 1 when it should be higher.
 */
export async function diffCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: outputOptions });
  const [before, after] = positionals;
  if (!before || !after) throw new Error('pack diff OLD NEW [--json] [--lang fr|en]');
  const { json, lang } = readOutput(values);
  const old = readPack(before);
  const now = readPack(after);
  const changes = comparePacks(old, now);
  const { step, version } = planVersion(old.version, changes);
  const isEnough = now.version.localeCompare(version, 'en', { numeric: true }) >= 0;
  if (json) {
    console.log(
      JSON.stringify({ from: old.version, to: now.version, needs: version, step, enough: isEnough, changes }),
    );
    return isEnough ? 0 : 1;
  }
  for (const change of changes) for (const line of write(change, lang)) console.log(line);
  if (changes.length === 0) console.log('nothing changed');
  console.log(`${old.version} -> ${now.version}${isEnough ? '' : `: these changes (${step}) ask for ${version}`}`);
  return isEnough ? 0 : 1;
}

function write({ kind, area, id, title, fields }: PackChange, lang: 'fr' | 'en'): string[] {
  const name = title?.[lang] ?? title?.fr ?? title?.en;
  const head = `${signs[kind]} ${area} ${id}${name ? ` (${name})` : ''}`;
  // A whole template added or removed is known by its name; what is in it is in the file.
  const isWhole = kind !== 'changed' && fields.some(({ field }) => field !== '');
  return isWhole ? [head] : [head, ...fields.map((field) => `    ${writeField(field)}`)];
}

function writeField({ field, before, after }: FieldChange): string {
  const name = field ? `${field}: ` : '';
  if (typeof before !== 'string' || typeof after !== 'string') return `${name}${show(before)} -> ${show(after)}`;
  const words = compareWords(before, after).map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
  );
  return `${name}${words.join('').replaceAll('\n', '\n      ')}`;
}

const show = (value: unknown): string => (value === undefined ? '(none)' : JSON.stringify(value));

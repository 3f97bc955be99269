import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Item } from '@/utils/community/schema';
import { findSite } from '@/utils/sites/find-site';
import { readPage } from '@/utils/sites/read-page';
import { siteAdapters } from '@/utils/sites/registry';
import { loadPage } from './load-page';

/** One item as a page's expectation writes it down; `optional` items may be missing, null ids are free. */
interface Expected extends Record<string, unknown> {
  text: string;
  optional?: boolean;
}

const fields: Record<string, (item: Item) => unknown> = {
  id: (item) => item.id,
  text: (item) => item.text,
  authorName: (item) => item.author.name,
  authorHandle: (item) => item.author.handle,
  profileUrl: (item) => item.author.profileUrl,
  permalink: (item) => item.permalink,
  timestamp: (item) => item.publishedAt,
  kind: (item) => item.kind,
  depth: (item) => item.depth,
};

const fold = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (value ?? null);

function isEqual(field: string, got: unknown, want: Expected): boolean {
  const wanted = fold(want[field]);
  if (field === 'id' && wanted === null) return got !== '';
  if (field === 'timestamp' && typeof wanted === 'string') return Date.parse(String(got)) === Date.parse(wanted);
  const choices =
    field === 'text' ? [want.text, want.textAlternative, want.textWithoutQuote, want.textWithQuote] : [wanted];
  return choices.some((choice) => fold(choice) === fold(got));
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data/pages' }, only: { type: 'string' } },
});
const names = readdirSync(values.data).filter(
  (name) => name.endsWith('.expected.json') && name.startsWith(values.only ?? ''),
);
let right = 0;
let all = 0;
for (const name of names) {
  const expected = JSON.parse(readFileSync(join(values.data, name), 'utf8')) as {
    network: string;
    url: string;
    items: Expected[];
    composer: { selector: string | null };
  };
  const page = loadPage(readFileSync(join(values.data, name.replace('.expected.json', '.html')), 'utf8'), expected.url);
  const reading = readPage(findSite(page, siteAdapters), page);
  const counts: Record<string, string> = {};
  const notes: string[] = [];
  const required = expected.items.filter((want) => !want.optional);
  const rest = [...reading.items];
  const pairs = required.map((want) => {
    const at = rest.findIndex((item) => (want.id === null ? isEqual('text', item.text, want) : item.id === want.id));
    return [want, at < 0 ? undefined : rest.splice(at, 1)[0]] as const;
  });
  for (const [field, read] of Object.entries(fields)) {
    const ok = pairs.filter(([want, item]) => item !== undefined && isEqual(field, read(item), want));
    for (const [want, item] of pairs) {
      if (item === undefined || isEqual(field, read(item), want)) continue;
      notes.push(`   ${field}: got ${JSON.stringify(read(item))}, want ${JSON.stringify(want[field])}`);
    }
    counts[field] = `${ok.length}/${required.length}`;
    right += ok.length;
    all += required.length;
  }
  const spare = rest.filter(
    (item) => !expected.items.some((want) => want.optional && isEqual('text', item.text, want)),
  );
  const composer = expected.composer.selector === null || reading.composers.length > 0;
  console.log(
    `${name.replace('.expected.json', '')} as ${reading.network}/${reading.pageKind}: ${Object.entries(counts)
      .map(([field, n]) => `${field} ${n}`)
      .join(', ')}; extra ${spare.length}; composer ${composer ? 'ok' : 'missing'}; missing [${reading.missing}]`,
  );
  for (const note of notes) console.log(note);
  for (const item of spare) console.log(`   extra: ${item.author.name}: ${item.text.slice(0, 80)}`);
}
console.log(`${right} of ${all} fields right (${((100 * right) / all).toFixed(1)} %)`);

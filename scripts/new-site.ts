import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { networkIds } from '@/utils/community/networks';

/**
 * Begins an adapter: the file, its line in the registry, a fixture to fill in. Then see docs/adding-a-network.md.
 * `npx tsx scripts/new-site.ts <id> [--label "Name"] [--host forum.example]`; without a host it is an engine that
 * lives anywhere and is recognised by its fingerprint.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { label: { type: 'string' }, host: { type: 'string' } },
});
const id = positionals[0] ?? '';
if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new Error('say the id of the network: npx tsx scripts/new-site.ts my-network');
if (!(networkIds as readonly string[]).includes(id)) {
  throw new Error(`add '${id}' to utils/community/networks.ts first: the list of networks is closed`);
}
const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const label = values.label ?? id;
const home = values.host ?? 'forum.example';
const root = new URL('../', import.meta.url);

writeNew(
  `utils/sites/${id}.ts`,
  `import { describeSite } from './parts/describe-site';
import type { SiteSpec } from './parts/site-spec';

/**
 * ${label}: which pages, which layouts. What the selectors rest on.
 *
 * Weak: what is known not to work.
 */
const spec: SiteSpec = {
  id: '${id}',
  label: '${label}',
  ${values.host === undefined ? `fingerprint: '#change-me',` : `matches: ['https://${values.host}/*'],`}
  sampleUrls: [{ url: 'https://${home}/topic/1', kind: 'thread' }],
  pages: [[/^\\/topic\\//, 'thread']],
  expects: { thread: ['item', 'name'] },
  selectors: {
    item: ['[data-comment-id]'],
    name: ['.author'],
    text: ['.content'],
    time: ['time[datetime]'],
    link: ['a:has(time)'],
    reply: ['.reply'],
    composer: ['textarea'],
    send: ['[type="submit"]'],
  },
  limit: 10_000,
  readId: (el) => el.getAttribute('data-comment-id'),
};

export const ${name} = describeSite(spec);
`,
);
writeNew(
  `tests/fixtures/sites/${id}/thread--first.html`,
  `<!-- url: https://${home}/topic/1 -->
<!DOCTYPE html>
<html lang="en"><head><title>${label}</title></head><body id="change-me">
<div data-comment-id="1"><span class="author">Ann</span> <a href="/topic/1#1"><time datetime="2026-01-01T10:00:00Z">1 Jan</time></a><div class="content"><p>First.</p></div><button class="reply">Reply</button></div>
<form><textarea></textarea><button type="submit">Send</button></form>
</body></html>
`,
);

// A network of its own hosts and an engine of any host stand in different lists: a page is given only the one it can need.
const registryFile = new URL(`utils/sites/${values.host ? 'social' : 'engine'}-sites.ts`, root);
const registry = readFileSync(registryFile, 'utf8');
const withImport = registry.replace(/^import type \{ SiteAdapter \}/m, `import { ${name} } from './${id}';\n$&`);
const list = /readonly SiteAdapter\[\] = \[([\s\S]*?)\];/.exec(withImport)?.[1] ?? '';
const names = [
  ...list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
  name,
];
const body = names.map((one) => `  ${one},\n`).join('');
writeFileSync(registryFile, withImport.replace(/(readonly SiteAdapter\[\] = \[)[\s\S]*?\];/, `$1\n${body}];`));
console.log('Next: npx biome check --write utils/sites, fill in the adapter and its fixture,');
console.log(
  `npx tsx scripts/record-expected.ts ${id}/ && npx tsx scripts/sites-doc.ts && npx vitest run tests/contract`,
);

function writeNew(path: string, text: string): void {
  const file = new URL(path, root);
  if (existsSync(file)) throw new Error(`${path} exists already`);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

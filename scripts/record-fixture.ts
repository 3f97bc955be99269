import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expectAdapter } from '@/tests/contract/adapters';
import { readFixture } from '@/tests/contract/read-fixture';
import { anonymisePage } from './anonymise/anonymise-page';
import { readAdapterSource } from './anonymise/read-adapter-source';
import { readingShape } from './anonymise/reading-shape';
import { loadPage } from './load-page';

/**
 * Makes a fixture of a saved page: `npm run record:fixture -- page.html --url URL --network ID --case thread--fr`.
 * Names, words, numbers, addresses and images are replaced, what the adapter does not read is cut away, and the adapter
 * must read the same shape before and after. What had to stay as it was is listed: read it over before you commit.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, network: { type: 'string' }, case: { type: 'string' } },
});
const [file] = positionals;
const { url, network, case: name } = values;
if (!file || !url || !network || !name || !/^[a-z0-9-]+$/.test(name)) {
  throw new Error('npm run record:fixture -- page.html --url https://… --network wordpress --case post--nested-fr');
}
const site = expectAdapter(network);
const target = new URL(`../tests/fixtures/sites/${network}/${name}.html`, import.meta.url);
if (existsSync(target)) throw new Error(`${network}/${name} exists already`);
const source = readAdapterSource(network);
const page = loadPage(readFileSync(file, 'utf8'), url);
const before = readFixture(site, page);
if (before.items.length === 0) throw new Error(`the adapter of ${network} reads nothing on this page`);

const { url: newUrl, left } = anonymisePage(site, page, source, randomBytes(32).toString('hex'));
const html = `<!-- url: ${newUrl} -->\n<!DOCTYPE html>\n${page.doc.documentElement.outerHTML}\n`;
const after = readFixture(site, loadPage(html, newUrl));
if (readingShape(after) !== readingShape(before))
  throw new Error('the adapter reads the result differently: not written');
mkdirSync(new URL('./', target), { recursive: true });
writeFileSync(target, html);
console.log(
  `${network}/${name}: ${after.items.length} items, ${after.composers.length} composers, ${html.length} characters`,
);
for (const says of left) console.log(`stays as it was: ${says}`);
console.log(`Read it over, then: npx tsx scripts/record-expected.ts ${network}/${name}`);

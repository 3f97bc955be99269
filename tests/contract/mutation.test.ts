import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPage } from '@/scripts/load-page';
import { expectAdapter } from './adapters';
import { listFixtures } from './list-fixtures';
import { addWrappers, shuffleClasses, translateLabels } from './mutate-page';
import { readFixture } from './read-fixture';

const sites = fileURLToPath(new URL('../../utils/sites', import.meta.url));

/** Pages nobody described, and the one read like them. */
const anyPage = ['generic', 'meta-inbox'];

/** Classes an adapter names in its own files are its anchors; `generic` names them in its parts. */
function listAnchors(network: string): (name: string) => boolean {
  const isPart = (file: string): boolean => anyPage.includes(network) || file.startsWith(`${network}-`);
  const own = readdirSync(join(sites, 'parts')).filter(isPart);
  const files = [join(sites, `${network}.ts`), ...own.map((file) => join(sites, 'parts', file))];
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const words = new Set(source.split(/[^\w-]+/));
  const parts = [...source.matchAll(/\[class[*^]="([^"]+)"/g)].map((match) => match[1]?.toLowerCase() ?? '');
  const starts = [...words].filter((word) => word.length > 3 && word.endsWith('-'));
  parts.push(...starts);
  return (name) => words.has(name) || parts.some((part) => name.toLowerCase().includes(part));
}

describe.each(listFixtures())('$name', (fixture) => {
  const site = expectAdapter(fixture.network);
  const page = () => loadPage(fixture.html, fixture.url);
  const untouched = readFixture(site, page());

  it('reads the same when the classes nobody relies on change', () => {
    const changed = page();
    shuffleClasses(changed.doc, listAnchors(fixture.network));
    expect(readFixture(site, changed)).toEqual(untouched);
  });

  it('reads the same when every block gets one more wrapper', () => {
    const changed = page();
    addWrappers(changed.doc);
    expect(readFixture(site, changed)).toEqual(untouched);
  });

  it('reads the same in another language', () => {
    const changed = page();
    translateLabels(changed.doc);
    // On any page the reply button is known by its word, in the languages met; nothing else rests on words.
    const byWord = anyPage.includes(fixture.network);
    const plain = (reading: typeof untouched) =>
      byWord ? { ...reading, items: reading.items.map((item) => ({ ...item, replyControl: false })) } : reading;
    expect(plain(readFixture(site, changed))).toEqual(plain(untouched));
  });
});

/** Networks whose classes are generated anew with each build: what is read there rests on none. */
const classless = new Set([
  'facebook',
  'google-reviews',
  'instagram',
  'linkedin',
  'pinterest',
  'threads',
  'tiktok',
  'trustpilot',
  'x',
  'youtube',
]);

describe.each(listFixtures().filter(({ network }) => classless.has(network)))('$name', (fixture) => {
  it('gives every comment without a single class', () => {
    const site = expectAdapter(fixture.network);
    const changed = loadPage(fixture.html, fixture.url);
    for (const el of changed.doc.querySelectorAll('[class]')) el.removeAttribute('class');
    const items = (page: typeof changed) =>
      readFixture(site, page).items.map(({ offers, replyControl, isOwn, ...item }) => item);
    expect(items(changed)).toEqual(items(loadPage(fixture.html, fixture.url)));
  });
});

describe.each(listFixtures().filter(({ network }) => network === 'facebook'))('$name', (fixture) => {
  it('gives the same comments when they are articles no more', () => {
    const site = expectAdapter(fixture.network);
    const changed = loadPage(fixture.html, fixture.url);
    for (const el of changed.doc.querySelectorAll('[role="article"]')) el.removeAttribute('role');
    const said = (page: typeof changed) =>
      readFixture(site, page).items.flatMap(({ id, kind, text }) => (kind === 'post' ? [] : [{ id, kind, text }]));
    expect(said(changed)).toEqual(said(loadPage(fixture.html, fixture.url)));
  });
});

describe.each(listFixtures().filter(({ network }) => ['instagram', 'threads'].includes(network)))(
  '$name',
  (fixture) => {
    it('gives the same words when nothing marks them', () => {
      const site = expectAdapter(fixture.network);
      const changed = loadPage(fixture.html, fixture.url);
      for (const el of changed.doc.querySelectorAll('[dir]')) el.removeAttribute('dir');
      const words = (page: typeof changed) => readFixture(site, page).items.map(({ text }) => text);
      expect(words(changed)).toEqual(words(loadPage(fixture.html, fixture.url)));
    });
  },
);

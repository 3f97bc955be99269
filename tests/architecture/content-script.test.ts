import { describe, expect, it } from 'vitest';
import { enThreat } from '@/utils/charter/lexicon/en-threat';
import { frHate } from '@/utils/charter/lexicon/fr-hate';
import { isTest, listSources } from './list-sources';
import { readBuild } from './read-build';

/** Words only a detector's list holds, long enough to be nowhere else. */
function listTerms(...lists: unknown[]): string[] {
  const words = JSON.stringify(lists).match(/[a-z_]{12,}/g) ?? [];
  return [...new Set(words)];
}

/** What each library leaves in any bundle that holds it, minified or not. */
const marks: [what: string, mark: RegExp][] = [
  ['Zod', /ZodError|invalid_union/],
  ['Dexie', /DexieError|IDBKeyRange/],
  ['Liquid', /RenderError|parseLimit|ParseError/],
  ['RE2', /Invalid or unsupported Perl syntax|invalid nested repetition/],
  ['the charter’s word lists', new RegExp(listTerms(frHate, enThreat).slice(0, 300).join('|'))],
];

describe('what runs on a page', () => {
  const build = readBuild('chrome-mv3');
  const scripts = [...build].filter(([path]) => path.startsWith('content-scripts/') && path.endsWith('.js'));
  const elsewhere = [...build].filter(([path]) => path.endsWith('.js') && !path.startsWith('content-scripts/'));

  it('is there', () => {
    expect(scripts.length).toBeGreaterThan(0);
  });

  it.each(marks)('the rest of the extension holds %s, so the mark tells', (_what, mark) => {
    expect(elsewhere.some(([, text]) => mark.test(text))).toBe(true);
  });

  it.each(marks)('no content script holds %s', (_what, mark) => {
    expect(scripts.filter(([, text]) => mark.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('opens no database, for on a page it would be the site’s', () => {
    expect(scripts.filter(([, text]) => text.includes('indexedDB')).map(([path]) => path)).toEqual([]);
  });

  it('makes no code out of text', () => {
    const made = /\beval\(|\bnew Function\(/;
    expect(scripts.filter(([, text]) => made.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe('text of a page', () => {
  it('never becomes markup: nothing of ours writes HTML', () => {
    const writes = /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe|srcdoc/;
    const sources = listSources('entrypoints', 'components', 'utils').filter((source) => !isTest(source));
    expect(sources.filter(({ text }) => writes.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

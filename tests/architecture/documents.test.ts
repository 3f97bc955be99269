import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories, signals } from '@/utils/charter/schema';
import { findingRules } from '@/utils/tone/schema';
import { root } from './list-sources';
import { readBuild } from './read-build';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The entries of one chapter of the glossary. */
function listEntries(chapter: string): string[] {
  const text =
    read('docs/glossary.md')
      .split(/^## /m)
      .find((part) => part.startsWith(`${chapter}\n`)) ?? '';
  return [...text.matchAll(/^- `([\w-]+)`: \S/gm)].map((match) => match[1]!);
}

describe('the glossary', () => {
  it.each([
    ['Categories', categories],
    ['Signals', signals],
    ['Findings', findingRules],
  ] as const)('%s: says what each means, and no other', (chapter, values) => {
    expect(listEntries(chapter).sort()).toEqual([...values].sort());
  });
});

describe('the privacy page', () => {
  it('gives the reason of every permission, in both languages', () => {
    const { permissions } = JSON.parse(readBuild('chrome-mv3').get('manifest.json') ?? '{}') as {
      permissions: string[];
    };
    const rows = [...read('docs/privacy.md').matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]!);
    expect(rows.sort()).toEqual([...permissions, ...permissions].sort());
  });
});

describe('documents', () => {
  const folders = ['.', 'docs', 'docs/decisions'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );

  it.each(files)('%s leads nowhere that is not there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  });

  it('list every decision in their index', () => {
    const index = read('docs/decisions/README.md');
    const notes = readdirSync(join(root, 'docs/decisions')).filter((file) => file !== 'README.md');
    expect(notes.filter((file) => !index.includes(`](${file})`))).toEqual([]);
  });
});

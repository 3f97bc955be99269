import { describe, expect, it } from 'vitest';
import { isTest, listSources } from './list-sources';

const sources = listSources('entrypoints', 'components', 'utils', 'scripts').filter((source) => !isTest(source));
const all = listSources('entrypoints', 'components', 'utils', 'scripts', 'tests').filter(
  ({ path }) => !path.startsWith('tests/fixtures/'),
);

/** Lists of words grow with the language, not with the code. */
const isWordList = (path: string): boolean => /\/lexicon(?:s|-content)?\//.test(path);

const lines = (text: string): number => text.split('\n').length - 1;

describe('files', () => {
  it('are short: half within 70 lines, nine in ten within 170, none over 300', () => {
    const sizes = sources
      .filter(({ path }) => !isWordList(path))
      .map(({ path, text }) => ({ path, lines: lines(text) }))
      .sort((a, b) => a.lines - b.lines);
    const at = (share: number) => sizes[Math.floor(sizes.length * share)]!.lines;
    expect(at(0.5)).toBeLessThanOrEqual(70);
    expect(at(0.9)).toBeLessThanOrEqual(170);
    expect(sizes.filter((size) => size.lines > 300)).toEqual([]);
  });

  it('are named after what they hold, in kebab case', () => {
    const odd = all.filter(
      ({ path }) => !/^(?:[a-z0-9-]+(?:\.content)?\/)+[a-z0-9-]+(?:\.(?:test|spec|config|d))?\.tsx?$/.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
    const vague = /(?:^|[-/])(?:manager|helper|util|misc|common|stuff)s?(?:[-.]|$)/;
    expect(all.map(({ path }) => path.replace(/^utils\//, '')).filter((path) => vague.test(path))).toEqual([]);
  });

  it('never only pass on what others hold', () => {
    const onlyExports =
      /^(?:\s*(?:\/\/[^\n]*|export\s+(?:type\s+)?(?:\*|\{[^}]*\})(?:\s+as\s+\w+)?\s+from\s+'[^']+';?))+\s*$/;
    expect(sources.filter(({ text }) => onlyExports.test(text)).map(({ path }) => path)).toEqual([]);
    // `index` is the name WXT gives to entrypoints, and is nobody else's.
    const indexes = all.filter(({ path }) => /\/index\.tsx?$/.test(path) && !path.startsWith('entrypoints/'));
    expect(indexes.map(({ path }) => path)).toEqual([]);
  });

  it('never lie loose in utils', () => {
    expect(all.filter(({ path }) => /^utils\/[^/]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('silence no check', () => {
    const silenced =
      /@ts-(?:ignore|nocheck|expect-error)|biome-ignore|eslint-disable|\b(?:it|describe|test)\.(?:only|todo|fixme|skip(?!\(\s*!has\w+\(\),\s*'left out: ))\b/;
    // Left out, and counted so by npm test, is only what needs a server this machine has not.
    const here = 'tests/architecture/files.test.ts';
    expect(all.filter(({ path, text }) => path !== here && silenced.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

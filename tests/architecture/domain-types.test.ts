import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTest, listSources, root } from './list-sources';

const config = join(root, 'tsconfig.domain.json');

/** Compiles the domain with one invented file as `tsc -p tsconfig.domain.json` would; that file's lines with an error. */
function listWrongLines(source: string): number[] {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const planted = join(root, 'utils/charter/planted.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === planted ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  // With the rest of the domain: what a library's types bring along must not open the door either.
  const program = ts.createProgram([...fileNames, planted], options, host);
  const file = program.getSourceFile(planted);
  return program.getSemanticDiagnostics(file).map(({ start }) => source.slice(0, start).split('\n').length);
}

describe('the domain compiles without page and browser', () => {
  const forbidden = [
    'document.title',
    'window.alert',
    'indexedDB.open',
    'new MutationObserver(() => {})',
    'getComputedStyle',
    'browser.runtime.id',
    'chrome.runtime.id',
  ];
  let wrong: number[] = [];
  beforeAll(() => {
    const lines = forbidden.map((words, index) => `export const x${index} = ${words};`);
    wrong = listWrongLines(['export const fine = [1, 2].map(String);', ...lines].join('\n'));
  }, 60_000);

  it.each(forbidden.map((words, index) => [words, index] as const))('refuses %s', (_words, index) => {
    expect(wrong).toContain(index + 2);
  });

  it('takes what has no surroundings', () => {
    expect(wrong).not.toContain(1);
  });
});

describe('the domain is given time, chance and everything else', () => {
  const { include } = ts.readConfigFile(config, ts.sys.readFile).config as { include: string[] };
  const folders = include
    .map((pattern) => pattern.replace('/**/*.ts', ''))
    .filter((folder) => ts.sys.directoryExists(join(root, folder)));
  const sources = listSources(...folders).filter((source) => !isTest(source));

  // The types of a library the domain uses bring Node's globals along, so these compile; here they are refused by name.
  it.each([
    /\bDate\.now\(|\bnew Date\(\)/,
    /\bMath\.random\(/,
    /\bperformance\.now\(/,
    /\bcrypto\./,
    /\bfetch\(/,
    /\blocalStorage\b/,
    /\bnavigator\./,
    /\bprocess\./,
    /\bset(?:Timeout|Interval)\(/,
    /\bconsole\./,
  ])('and never asks for %s itself', (words) => {
    const asking = sources.filter(({ text }) => words.test(text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});

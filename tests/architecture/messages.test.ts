import { describe, expect, it } from 'vitest';
import { categories, signals } from '@/utils/charter/schema';
import { errorCodes } from '@/utils/diagnostics/error-codes';
import { allMessages } from '@/utils/messages/all-messages';
import type { MessageTable } from '@/utils/messages/message-table';
import { isTest, listSources } from './list-sources';

const table: MessageTable = allMessages;
const keys = Object.keys(table);
const tables = listSources('utils/messages').filter((source) => !isTest(source));
const users = listSources('utils', 'components', 'entrypoints').filter(
  (source) => !isTest(source) && !/^utils\/(?:messages|sites|editors|dom)\//.test(source.path),
);
const code = users.map(({ text }) => text).join('\n');
// The gallery shows buttons before any page has them, and texts of its own.
const gallery = listSources('tests/gallery')
  .map(({ text }) => text)
  .join('\n');
const manifest = ['extension_name', 'extension_description'];

/** Beginnings of keys that code completes: `tone_severity_${severity}`, messageKey('category', …). */
const families = [
  ...[...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map((match) => match[1]!),
  ...[...code.matchAll(/messageKey\(\s*'([a-z_]+)'/g)].map((match) => `${match[1]!}_`),
  // messageKey(isSignal ? 'signal' : 'category', …) and the like.
  ...[...code.matchAll(/messageKey\([^)']*\?\s*'([a-z_]+)'\s*:\s*'([a-z_]+)'/g)].flatMap((match) => [
    `${match[1]!}_`,
    `${match[2]!}_`,
  ]),
  // Errors are named by their code: describe-error.ts.
  'error_',
];
const quoted = new Set(
  [...`${code}\n${gallery}`.matchAll(/(?:['"`]|Messages\.)([a-z][a-z0-9_]*)\b/g)].map((match) => match[1]!),
);

describe('messages', () => {
  it('exist in French and English, and are not empty', () => {
    expect(keys.filter((key) => !table[key]?.fr.trim() || !table[key]?.en.trim())).toEqual([]);
  });

  it('have keys that browsers take as they are', () => {
    expect(keys.filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });

  it('are written once: no two tables hold the same key', () => {
    const written = tables.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}([a-z0-9_]+): \{/gm)].map((match) => match[1]!),
    );
    expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
    expect(written.length).toBe(keys.length);
  });

  it('take the same values in both languages', () => {
    const values = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();
    expect(keys.filter((key) => String(values(table[key]!.fr)) !== String(values(table[key]!.en)))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string) =>
      quoted.has(key) || manifest.includes(key) || families.some((family) => key.startsWith(family));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are all there: none that code names is missing', () => {
    const asked = [
      ...code.matchAll(/\b(?:t|translate)\(\s*'([a-z0-9_]+)'/g),
      ...code.matchAll(/\b(?:key|label|message|why|labelKey|titleKey): '([a-z0-9]+_[a-z0-9_]+)'/g),
    ].map((match) => match[1]!);
    expect([...new Set(asked)].filter((key) => !keys.includes(key))).toEqual([]);
    expect(families.filter((family) => !keys.some((key) => key.startsWith(family)))).toEqual([]);
  });

  it('say for every error what happened and what to do', () => {
    const wanted = errorCodes.flatMap((one) => [
      `error_${one.replaceAll('-', '_')}`,
      `error_${one.replaceAll('-', '_')}_do`,
    ]);
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('error_') && !wanted.includes(key))).toEqual([]);
  });

  it('say why a template is proposed, for every category and signal', () => {
    const wanted = [...categories, ...signals].map((answer) => `template_reason_${answer.replaceAll('-', '_')}`);
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

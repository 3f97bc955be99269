import { findUnsafeShape } from '@/utils/packs/find-unsafe-shape';
import type { ImportReport } from './import-report';

/** A record of a foreign file: any of its values may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

const whole = { entry: 0, name: '' };

/**
 * Parses the text of a JSON file, or of one JSON record a line.
 * @returns undefined, with the problem told, when it is no JSON or holds what no file of a tool holds
 */
export function readJson(text: string, report: ImportReport): unknown {
  const bare = text.replace(/^\ufeff/, '').trim();
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch (error) {
    const lines = bare.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length < 2 || !bare.startsWith('{')) throw error;
      value = lines.map((line): unknown => JSON.parse(line));
    } catch {
      report.fail(whole, '', 'import_problem_json', { detail: error instanceof Error ? error.message : '' });
      return undefined;
    }
  }
  const unsafe = findUnsafeShape(value);
  if (!unsafe) return value;
  report.fail(whole, unsafe.path, unsafe.message.key, unsafe.message.values);
  return undefined;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of a record; numbers are written out, anything else is ''. */
export function textOf(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** A list of a record; empty when there is none. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value : [];
}

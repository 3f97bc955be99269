import { explainSchemaIssue } from './explain-schema-issue';
import { findUnsafeShape } from './find-unsafe-shape';
import { lintPack } from './lint-pack';
import type { PackIssue } from './pack-issue';
import { type Pack, packFormat, packSchema } from './schema';

/** Characters of a pack file: about 100,000 long templates. */
const maxCharacters = 200_000_000;
/** More issues help nobody. */
const maxIssues = 200;

export interface ParsedPack {
  /** Null when an issue of level `error` refuses it. */
  pack: Pack | null;
  /** Errors first. */
  issues: PackIssue[];
}

/**
 * Reads a pack from the text of its file. Never throws: what is wrong is listed, each with its path.
 * Rule tests are not run here: they need the charter engine (`utils/charter`).
 */
export function parsePack(text: string): ParsedPack {
  if (text.length > maxCharacters) return refuse('', 'pack_issue_too_large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('', 'pack_issue_not_json', { detail: error instanceof Error ? error.message : '' });
  }
  const unsafe = findUnsafeShape(json);
  if (unsafe) return refuse(unsafe.path, unsafe.message.key, unsafe.message.values);
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format === 'string' && format !== packFormat && format.startsWith('moderato.pack/')) {
    return refuse('format', 'pack_issue_newer', { format });
  }
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    return {
      pack: null,
      issues: parsed.error.issues.flatMap((issue) => explainSchemaIssue(issue)).slice(0, maxIssues),
    };
  }
  const issues = lintPack(parsed.data).slice(0, maxIssues);
  return { pack: issues.some((issue) => issue.level === 'error') ? null : parsed.data, issues };
}

function refuse(path: string, key: string, values?: Record<string, string | number>): ParsedPack {
  return { pack: null, issues: [{ level: 'error', path, message: { key, ...(values && { values }) }, at: null }] };
}

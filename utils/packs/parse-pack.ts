import { type Template, templateSchema } from '@/utils/templates/schema';
import { explainSchemaIssue } from './explain-schema-issue';
import { findUnsafeShape } from './find-unsafe-shape';
import { lintPackInSteps } from './lint-pack';
import type { PackIssue } from './pack-issue';
import { runSteps, type Steps } from './run-steps';
import { maxTemplates, type Pack, packFormat, packSchema } from './schema';
import { maxPackBytes } from './signing/pack-limits';

/** More issues help nobody. */
const maxIssues = 200;
/** Templates read between two pauses: about 5 ms of work. */
const batch = 200;

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
  return runSteps(parsePackInSteps(text));
}

/** The same, with places to pause: after each of its passes, and within those that grow with the templates. */
export function* parsePackInSteps(text: string): Steps<ParsedPack> {
  // No character is less than a byte.
  if (text.length > maxPackBytes) return refuse('', 'pack_issue_too_large');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse('', 'pack_issue_not_json', { detail: error instanceof Error ? error.message : '' });
  }
  yield;
  const unsafe = findUnsafeShape(json);
  if (unsafe) return refuse(unsafe.path, unsafe.message.key, unsafe.message.values);
  yield;
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (typeof format === 'string' && format !== packFormat && format.startsWith('moderato.pack/')) {
    return refuse('format', 'pack_issue_newer', { format });
  }
  const read = yield* readShape(json);
  if (!read.pack) return read;
  const issues = (yield* lintPackInSteps(read.pack)).slice(0, maxIssues);
  return { pack: issues.some((issue) => issue.level === 'error') ? null : read.pack, issues };
}

/** The schema, the templates one after the other. */
function* readShape(json: unknown): Steps<ParsedPack> {
  const written = typeof json === 'object' && json !== null && 'templates' in json ? json.templates : null;
  // A list of another kind is for the schema of the whole to refuse.
  const list: unknown[] = Array.isArray(written) ? written : [];
  if (list.length > maxTemplates) return refuse('templates', 'pack_issue_too_long', { most: maxTemplates });
  const rest = packSchema.safeParse(list.length > 0 ? { ...(json as object), templates: [] } : json);
  const issues = rest.error?.issues.flatMap((issue) => explainSchemaIssue(issue)) ?? [];
  const templates: Template[] = [];
  for (const [i, one] of list.entries()) {
    if (issues.length >= maxIssues) break;
    if (i % batch === batch - 1) yield;
    const { data, error } = templateSchema.safeParse(one);
    if (data) templates.push(data);
    else issues.push(...error.issues.flatMap((issue) => explainSchemaIssue(issue, ['templates', i])));
  }
  if (!rest.data || issues.length > 0) return { pack: null, issues: issues.slice(0, maxIssues) };
  return { pack: { ...rest.data, templates }, issues };
}

function refuse(path: string, key: string, values?: Record<string, string | number>): ParsedPack {
  return { pack: null, issues: [{ level: 'error', path, message: { key, ...(values && { values }) }, at: null }] };
}

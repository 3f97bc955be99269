import type { ImportSource } from './import-sources';
import { parseCsv } from './parse-csv';

/** Tools a file may come from; AutoModerator's holds rules, not replies. */
export type ImportFormat = ImportSource | 'automoderator';

const has = (text: string, ...names: readonly string[]) => names.every((name) => text.includes(`"${name}"`));

/** The tool a file comes from, by what is in it; null when it looks like none. @param name of the file, '' for pasted text */
export function detectFormat(source: string, name = ''): ImportFormat | null {
  const text = source.replace(/^\ufeff/, '').trimStart();
  if (text === '') return null;
  if (text.startsWith('{') || text.startsWith('[')) return detectJson(text);
  const isYaml = /\.ya?ml$/i.test(name);
  if (/^(?:matches|global_vars):/m.test(text)) return 'espanso';
  if (/^\s*(?:action|reports|type|moderators_exempt)\s*:/m.test(text) && /^[\w~+ ]+(?:\([\w, -]+\))?\s*:/m.test(text))
    return 'automoderator';
  if (isYaml) return 'espanso';
  const [head] = parseCsv(text.slice(0, 20_000)).rows;
  const cells = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  if (['body', 'cc', 'bcc', 'shortcut'].every((column) => cells.includes(column))) return 'briskine';
  return cells.length > 1 || /\.(?:csv|tsv)$/i.test(name) ? 'csv' : null;
}

function detectJson(text: string): ImportFormat | null {
  if (/"format"\s*:\s*"moderato\./.test(text.slice(0, 2_000))) return 'moderato';
  if (has(text, 'removalReasons') || has(text, 'modMacros') || has(text, 'content_md') || text.startsWith('{&quot;'))
    return 'toolbox';
  if (text.includes('"comment_value') || has(text, 'macros', 'actions')) return 'zendesk';
  if (has(text, 'short_code')) return 'chatwoot';
  if (has(text, 'snippets')) return 'textblaze';
  if (has(text, 'variants', 'body')) return 'moderato';
  return has(text, 'body') || has(text, 'shortcut') ? 'briskine' : null;
}

import { LiquidError } from 'liquidjs';
import type { MessageRef } from '@/utils/community/schema';

/** What is wrong with a template, and where: lines and columns count from 1. */
export interface TemplateProblem {
  message: MessageRef;
  line: number;
  column: number;
}

/** Liquid's own words, recognised by their beginning; `{name}` is what the group holds. */
const known: readonly [RegExp, string][] = [
  [/^undefined filter: (\S+)/, 'template_error_unknown_filter'],
  [/^tag "([^"]+)" not found/, 'template_error_unknown_tag'],
  [/^tag (\{%.*%\}) not closed/, 'template_error_not_closed'],
  [/^(?:output|tag|raw) "?(.*?)"? not closed/, 'template_error_not_closed'],
  [/^template "([^"]+)" not found/, 'template_error_unknown_template'],
  [/^template "([^"]+)" loops/, 'template_error_loop'],
  [/^template "([^"]+)" lacks language/, 'template_error_no_language'],
];

/** Turns whatever was thrown while a template was read or filled into a message with line and column. */
export function explainError(error: unknown): TemplateProblem {
  const isLiquid = LiquidError.is(error);
  const [line = 1, column = 1] = isLiquid ? error.token.getPosition() : [];
  const thrown = error instanceof Error ? error.message : String(error);
  const words = thrown.replace(/, (?:file:[^,]*, )?line:\d+, col:\d+$/, '');
  return { message: explainWords(words), line, column };
}

function explainWords(words: string): MessageRef {
  if (/limit exceeded/.test(words)) return { key: 'template_error_too_heavy' };
  if (words === 'render expects a quoted id')
    return { key: 'template_error_render_id', values: { example: "{% render 'signature' %}" } };
  for (const [pattern, key] of known) {
    const name = pattern.exec(words)?.[1];
    if (name !== undefined) return { key, values: { name } };
  }
  return { key: 'template_error_syntax', values: { detail: words } };
}

import { checkItem } from '@/utils/charter/check-item';
import type { CompiledCharter } from '@/utils/charter/compile-charter';
import type { SetRow } from './dev-row';

export interface Alarms {
  comments: number;
  /** How many comments labelled clean are marked with each category. */
  byCategory: Map<string, number>;
  /** The words that did it, category first, for the person who improves the engine. */
  lines: string[];
}

/** What the engine marks in comments labelled clean: some are the label's fault, most are a rule too broad. */
export function listAlarms(rows: readonly SetRow[], charter: CompiledCharter): Alarms {
  const clean = rows.filter((row) => row.label === 0);
  const byCategory = new Map<string, number>();
  const lines: string[] = [];
  for (const row of clean) {
    for (const { category, spans } of checkItem({ text: row.text }, charter).violations) {
      byCategory.set(category, (byCategory.get(category) ?? 0) + 1);
      const words = spans.map((span) => row.text.slice(span.start, span.end)).join(' + ');
      lines.push(`${category}: ${words} | ${row.text.slice(0, 160).replace(/\s+/g, ' ')}`);
    }
  }
  return { comments: clean.length, byCategory, lines: lines.sort() };
}

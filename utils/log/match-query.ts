import type { Interaction } from './schema';

/** What a log filter asks; absent or null parts let everything through. */
export interface LogFilter {
  text?: string;
  network?: string | null;
  action?: string | null;
  outcome?: string | null;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a line passes the filter. Text is looked for in author, comment, item and note, accents ignored. */
export function matchesQuery(row: Interaction, filter: LogFilter): boolean {
  if (filter.network && row.network !== filter.network) return false;
  if (filter.action && row.action !== filter.action) return false;
  if (filter.outcome && row.outcome !== filter.outcome) return false;
  if (!filter.text) return true;
  const haystack = [row.comment, row.item?.text, row.item?.author.name, row.item?.author.handle, row.agent, row.brand];
  const needle = fold(filter.text.trim());
  return haystack.some((part) => part && fold(part).includes(needle));
}

import { templateRef } from '@/utils/templates/template-ref';
import { type Interaction, type Outcome, outcomes } from './schema';

/** Outcomes a person filters by: one of them, `confirmed` (it happened) or `counted` (all that the figures count). */
export const outcomeFilters = [...outcomes, 'confirmed', 'counted'] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

/** What a log filter asks; absent or null parts let everything through. */
export interface LogFilter {
  text?: string;
  /** Where the text is looked for: everywhere, or in the author's name and handle alone. */
  textIn?: 'all' | 'author';
  network?: string | null;
  host?: string | null;
  action?: string | null;
  outcome?: OutcomeFilter | null;
  /** `packId/templateId`: only answers written with it. */
  template?: string | null;
  ids?: readonly string[] | null;
}

const confirmed: ReadonlySet<Outcome> = new Set(['inserted', 'sent', 'done']);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether an outcome passes an outcome filter. */
export function matchesOutcome(outcome: Outcome, filter: OutcomeFilter): boolean {
  if (filter === 'confirmed') return confirmed.has(outcome);
  if (filter === 'counted') return outcome !== 'failed';
  return outcome === filter;
}

const refOf = ({ templateRef: used }: Interaction): string => (used ? templateRef(used.packId, used.templateId) : '');

/** Whether a line passes the filter. Text is looked for in author, comment, item and note, accents ignored. */
export function matchesQuery(row: Interaction, filter: LogFilter): boolean {
  if (filter.network && row.network !== filter.network) return false;
  if (filter.host && row.host !== filter.host) return false;
  if (filter.action && row.action !== filter.action) return false;
  if (filter.outcome && !matchesOutcome(row.outcome, filter.outcome)) return false;
  if (filter.ids && !filter.ids.includes(row.id)) return false;
  if (filter.template && filter.template !== refOf(row)) return false;
  const needle = fold((filter.text ?? '').trim());
  if (needle === '') return true;
  const author = [row.item?.author.name, row.item?.author.handle];
  const haystack =
    filter.textIn === 'author' ? author : [...author, row.comment, row.item?.text, row.agent, row.brand, row.host];
  return haystack.some((part) => part && fold(part).includes(needle));
}

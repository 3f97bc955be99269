import { foldWords } from '@/utils/templates/fold-words';
import type { LogLine } from './lines/log-line';
import { type Outcome, outcomes } from './schema';

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
  /** `packId/templateId`: only answers it is part of. */
  template?: string | null;
  ids?: readonly string[] | null;
  /** ISO dates, inclusive start and exclusive end. */
  since?: string | null;
  until?: string | null;
}

const confirmed: ReadonlySet<Outcome> = new Set(['inserted', 'sent', 'done']);

/** Whether an outcome passes an outcome filter. */
function matchesOutcome(outcome: Outcome, filter: OutcomeFilter): boolean {
  if (filter === 'confirmed') return confirmed.has(outcome);
  if (filter === 'counted') return outcome !== 'failed';
  return outcome === filter;
}

/**
 * Reads a filter once and answers for any number of lines. Each word of its text must begin a word of the author, the
 * comment, the reply, the agent, the brand or the host, in any order; case and accents do not count.
 */
export function matchQuery(filter: LogFilter): (line: LogLine) => boolean {
  const { network, host, action, outcome, template, since, until } = filter;
  const ids = filter.ids ? new Set(filter.ids) : null;
  const column = filter.textIn === 'author' ? 'author' : 'words';
  // The longest first: it is the one most lines lack.
  const needles = foldWords(filter.text ?? '')
    .sort((a, b) => b.length - a.length)
    .map((word) => ` ${word}`);
  return (line) => {
    if (since && line.at < since) return false;
    if (until && line.at >= until) return false;
    if (network && line.network !== network) return false;
    if (host && line.host !== host) return false;
    if (action && line.action !== action) return false;
    if (outcome && !matchesOutcome(line.outcome, outcome)) return false;
    if (ids && !ids.has(line.id)) return false;
    if (template && !line.template.split(' ').includes(template)) return false;
    for (const needle of needles) if (!line[column].includes(needle)) return false;
    return true;
  };
}

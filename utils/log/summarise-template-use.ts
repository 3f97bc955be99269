import type { Interaction } from './schema';

/** Days after an answer in which the same person may come back. */
export const watchedDays = 7;
/** Fewer than so many say nothing of a template. */
export const fewestUses = 5;

/** What became of the answers written with one template. Ids are those of the log's lines. */
export interface TemplateUseSummary {
  used: string[];
  /** Answers that were changed before they were sent, among those whose sending was seen. */
  edited: string[];
  /** Sendings seen. */
  sent: number;
  /** Median share changed, 0–1; null when no sending was seen. */
  medianEditedShare: number | null;
  /** From opening the comment to the answer, ms; null when never measured. */
  medianHandleMs: number | null;
  /** Answers whose seven days are over and whose author is known: only of these the next two can be said. */
  judged: number;
  /** Nothing more of this person in the log within the seven days. */
  quiet: string[];
  /** The person's next line broke more rules than the comment answered, or was flagged, hidden, deleted or warned. */
  angrier: string[];
}

const measures = new Set<string>(['flag', 'warn', 'hide', 'delete', 'report', 'spam']);
const happened = new Set<string>(['inserted', 'sent', 'done']);
const personOf = ({ item }: Interaction): string => (item?.author.id ? `${item.network} ${item.author.id}` : '');

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Reads the figures of one template out of the log. What the team did not act upon is not in the log and not counted.
 * @param uses lines written with the template; failed ones are left out here
 * @param ofPeople lines about the people answered, in any order; may hold the uses themselves
 * @param now ISO instant
 */
export function summariseTemplateUse(
  uses: readonly Interaction[],
  ofPeople: readonly Interaction[],
  now: string,
): TemplateUseSummary {
  const used = uses.filter(({ outcome }) => happened.has(outcome));
  const shares = used.flatMap(({ editedShare }) => (editedShare === undefined ? [] : [editedShare]));
  const handled = used.flatMap(({ handleMs }) => (handleMs === null ? [] : [handleMs]));
  const lines = new Map<string, Interaction[]>();
  for (const line of ofPeople.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const person = personOf(line);
    const known = lines.get(person);
    if (known) known.push(line);
    else lines.set(person, [line]);
  }
  const quiet: string[] = [];
  const angrier: string[] = [];
  let judged = 0;
  for (const use of used) {
    const person = personOf(use);
    const until = new Date(Date.parse(use.at) + watchedDays * 86_400_000).toISOString();
    if (person === '' || until > now) continue;
    judged += 1;
    const next = (lines.get(person) ?? []).filter(
      (line) => line.at > use.at && line.at <= until && line.item?.id !== use.item?.id,
    );
    if (next.length === 0) quiet.push(use.id);
    if (next.some((line) => measures.has(line.action) || line.rules.length > use.rules.length)) angrier.push(use.id);
  }
  return {
    used: used.map(({ id }) => id),
    edited: used.flatMap(({ id, editedShare }) => (editedShare ? [id] : [])),
    sent: shares.length,
    medianEditedShare: median(shares),
    medianHandleMs: median(handled),
    judged,
    quiet,
    angrier,
  };
}

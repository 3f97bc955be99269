import { acceptKey } from './accept-key';
import { defaultSeverity } from './default-severity';
import type { DraftContext } from './draft-context';
import { readDraft } from './read-draft';
import { toneRules } from './rules';
import type { Finding, FindingRule } from './schema';
import { doubtedAsRead } from './sentences/doubted-as-read';

/** Rules to which the reader's own name means nothing: Karen, Oscar and Blanche are greeted, not called names. */
const nameBlind = new Set<FindingRule>(['aggressive', 'passive-aggressive', 'exclusionary', 'jargon', 'blaming']);

/** Rules whose wordings good replies borrow: in a sentence the model reads as civil they weigh one step less. */
const doubtable = new Set<FindingRule>([
  'blaming',
  'dismissive',
  'passive-aggressive',
  'defensive',
  'blame-third-party',
  'over-promise',
  'exclusionary',
]);

/**
 * What no known wording says disturbs a good reply now and then. Words pointed at on such a guess are a note, whatever the
 * guide asks, so that nobody is stopped by it; something missing weighs one step less.
 */
const oneLess = { hold: 'warn', warn: 'note', note: 'note' } as const;

/**
 * Reads a draft against a tone guide. Findings come in the order of the text, what is missing last. A rule the guide
 * sets to `off` says nothing. Pure and synchronous; a blank draft has no findings.
 */
export function checkDraft(draft: string, context: DraftContext): Finding[] {
  if (draft.trim() === '') return [];
  const reading = readDraft(draft, context);
  const accepted = new Set(context.guide.accept.map(({ rule, words }) => acceptKey(rule, words)));
  const findings: Finding[] = [];
  for (const rule of toneRules) {
    const severity = context.guide.severities[rule.id] ?? defaultSeverity[rule.id];
    if (severity === 'off') continue;
    for (const hit of rule.check(reading)) {
      if (hit.span && accepted.has(acceptKey(rule.id, draft.slice(hit.span.start, hit.span.end)))) continue;
      if (hit.span && hit.span.end <= (reading.greetingEnd ?? 0) && nameBlind.has(rule.id)) continue;
      const doubted = hit.span !== null && doubtable.has(rule.id) && doubtedAsRead(reading.said, hit.span);
      const finding: Finding = {
        rule: rule.id,
        severity: hit.unsure && hit.span ? 'note' : hit.unsure || doubted ? oneLess[severity] : severity,
        span: hit.span,
        message: hit.values ? { key: hit.key, values: hit.values } : { key: hit.key },
      };
      if (hit.replacement !== undefined) finding.replacement = hit.replacement;
      findings.push(finding);
    }
  }
  const position = (finding: Finding) => finding.span?.start ?? Number.POSITIVE_INFINITY;
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => position(a.finding) - position(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

import type { Verdict } from '@/utils/charter/schema';
import type { NetworkId } from '@/utils/community/networks';
import type { Language, MessageRef } from '@/utils/community/schema';
import type { templateMessages } from '@/utils/messages/templates';
import type { Template } from './schema';

export interface SuggestionContext {
  /** Null when there is no comment, or nothing was found in it. */
  verdict: Verdict | null;
  /** Language of the comment; null when unknown. */
  lang: Language | null;
  network: NetworkId;
  /** Times used, by template id. */
  usage: ReadonlyMap<string, number>;
  favourites: ReadonlySet<string>;
  /** Ids last used, newest first. */
  recents: readonly string[];
  /** How near each template is to the comment's own words, 0–1; orders those that answer the same thing. */
  relevance?: ReadonlyMap<string, number>;
}

export interface Suggestion {
  id: string;
  /** Why it is proposed. */
  reason: MessageRef;
}

interface Reason {
  score: number;
  key: keyof typeof templateMessages;
  values?: Record<string, number>;
}

/** Care comes before order: a person in danger is answered first, whatever else the comment holds. */
const answerWeights: Record<string, number> = {
  distress: 90,
  urgent: 60,
  threat: 55,
  legal: 50,
  press: 50,
  boycott: 45,
};
const usualWeight = 35;
/** A template that answers several things in a comment fits a little better, not twice as well: those are the general ones. */
const furtherAnswer = 4;
/** More than the distance between two usual answers, less than a rule of the charter. */
const relevanceWeight = 45;

/**
 * Templates worth proposing for a comment, best first, each with its strongest reason: the charter's rule, what the
 * template says it answers, the person's favourites and habits. A template in no language of the comment comes last.
 */
export function suggestTemplates(
  templates: readonly Template[],
  context: SuggestionContext,
  limit: number,
): Suggestion[] {
  const found: { id: string; score: number; reason: MessageRef }[] = [];
  for (const template of templates) {
    if (template.networks && !template.networks.includes(context.network)) continue;
    const reasons = [...findReasons(template, context)].sort((a, b) => b.score - a.score);
    const [strongest] = reasons;
    if (!strongest) continue;
    const spoken = context.lang === null || template.variants.some((variant) => variant.lang === context.lang);
    // Among those a broken rule asks for, the charter's own order stands: a reminder before a warning.
    const asked = strongest.key === 'template_reason_rule';
    const near = asked ? 0 : (context.relevance?.get(template.id) ?? 0) * relevanceWeight;
    const score = (reasons.reduce((sum, reason, i) => sum + reason.score / (i + 1), 0) + near) * (spoken ? 1 : 0.5);
    found.push({
      id: template.id,
      score,
      reason: { key: strongest.key, ...(strongest.values && { values: strongest.values }) },
    });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id, reason }) => ({ id, reason }));
}

function* findReasons(template: Template, context: SuggestionContext): Generator<Reason> {
  const { verdict, usage, favourites, recents } = context;
  const byRule = verdict?.suggest.indexOf(template.id) ?? -1;
  if (byRule >= 0) yield { score: 80 - 4 * byRule, key: 'template_reason_rule' };
  const seen = new Set<string>([
    ...(verdict?.violations ?? []).map((v) => v.category),
    ...(verdict?.signals ?? []).map((s) => s.signal),
  ]);
  const weigh = (answer: string) => answerWeights[answer] ?? usualWeight;
  const [answered, ...further] = template.answers
    .filter((answer) => seen.has(answer))
    .sort((a, b) => weigh(b) - weigh(a));
  if (answered) yield { score: weigh(answered) + furtherAnswer * further.length, key: reasonKey(answered) };
  if (favourites.has(template.id)) yield { score: 15, key: 'template_reason_favourite' };
  const recent = recents.indexOf(template.id);
  if (recent >= 0 && recent < 10) yield { score: 10 - recent / 2, key: 'template_reason_recent' };
  const used = usage.get(template.id) ?? 0;
  if (used > 1) yield { score: Math.min(9, 2 * Math.log1p(used)), key: 'template_reason_often', values: { n: used } };
}

/** "personal-data" → its message. */
function reasonKey(answer: string): keyof typeof templateMessages {
  return `template_reason_${answer.replaceAll('-', '_')}` as keyof typeof templateMessages;
}

import type { CardArticle, CardStep } from '@/components/overlay/card-types';
import type { Verdict } from '@/utils/charter/schema';
import type { TemplateHit } from '@/utils/messaging/protocol';

/** Categories that are reported rather than answered. */
const unanswerable = new Set(['spam', 'scam', 'advertising', 'flooding', 'hate', 'threat', 'sexual']);

/**
 * What to do with an item, best first. A person in distress is answered before anything else; what nobody answers is
 * flagged; otherwise the proposed reply comes first, then the flag under the article broken.
 */
export function planSteps(
  verdict: Verdict,
  hits: readonly TemplateHit[],
  articles: ReadonlyMap<string, CardArticle>,
): CardStep[] {
  const proposed = hits.filter((hit) => hit.reason !== null).slice(0, 2);
  const replies: CardStep[] =
    proposed.length > 0
      ? proposed.map(({ id, title }) => ({ id: 'reply', template: { id, title } }))
      : [{ id: 'reply' }];
  const worst = verdict.violations[0];
  const number = worst?.articleId ? articles.get(worst.articleId)?.number : undefined;
  const flag: CardStep = { id: 'flag', ...(number === undefined ? {} : { articleNumber: number }) };
  const rest: CardStep[] = [{ id: 'hand-over' }, { id: 'note' }, { id: 'skip' }];
  const distress = verdict.signals.some((hit) => hit.signal === 'distress');
  if (!worst || distress) return [...replies, flag, ...rest];
  return unanswerable.has(worst.category) ? [flag, ...replies, ...rest] : [...replies, flag, ...rest];
}

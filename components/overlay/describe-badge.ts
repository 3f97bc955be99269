import { formatAgo } from '@/components/ui/format-ago';
import { messageKey } from '@/components/ui/message-key';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { BadgeSummary } from './summarise-verdict';

type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/**
 * A badge in one line of words: what was found and under which article, or what was already done.
 * @param articleNumber number of the article broken, when the charter knows it
 * @param now ms since the epoch
 */
export function describeBadge(
  { count, subject }: BadgeSummary,
  articleNumber: string | null,
  t: Translate,
  language: string,
  now: number,
): string {
  const describe = (): string => {
    if (subject.type === 'signal') return t(messageKey('signal', subject.signal));
    if (subject.type === 'worth-a-look') return t('overlay_worth_a_look');
    if (subject.type === 'calm') return t('overlay_calm');
    if (subject.type === 'history') return t('overlay_badge_history', { n: subject.count });
    if (subject.type === 'done') {
      const { action, agent, at } = subject.action;
      const values = { action: t(messageKey('action', action)), agent, ago: formatAgo(at, now, language) };
      return t(agent ? 'overlay_badge_done' : 'overlay_done', values);
    }
    if (subject.type === 'answered') {
      const { name, at } = subject.answer;
      return at === null
        ? t('overlay_team_answered', { name })
        : t('overlay_team_answered_ago', { name, ago: formatAgo(at, now, language) });
    }
    const article = articleNumber && t('overlay_article', { number: articleNumber });
    return [t(messageKey('category', subject.category)), article].filter(Boolean).join(' · ');
  };
  return count > 1 ? t('overlay_badge_more', { line: describe(), n: count }) : describe();
}

import { Banner } from '@/components/ui/banner';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { ItemHistory } from '@/utils/messaging/protocol';
import type { TeamAnswer } from '@/utils/team/join-team-answers';

export interface ColleagueLineProps {
  history: ItemHistory | null;
  /** What the page itself shows. */
  answer: TeamAnswer | null;
  me: string;
  now: number;
}

/** Says, before any button, that somebody else has answered or dealt with this item. Nothing for one's own lines. */
export function ColleagueLine({ history, answer, me, now }: ColleagueLineProps) {
  const { t, language } = useI18n();
  const line = history?.onItem.find(
    ({ agent, action, outcome }) => agent !== me && action !== 'note' && outcome !== 'failed',
  );
  if (!line) {
    // One's own answer is in the log: nobody needs to be told of it twice.
    if (!answer || history?.onItem.some(({ action }) => action === 'reply')) return null;
    const { name, at } = answer;
    return (
      <Banner>
        {at === null
          ? t('overlay_team_answered', { name })
          : t('overlay_team_answered_ago', { name, ago: formatAgo(at, now, language) })}
      </Banner>
    );
  }
  const ago = formatAgo(line.at, now, language);
  const { agent } = line;
  const begun = line.outcome === 'attempted' || line.outcome === 'inserted';
  const action = t(messageKey('action', line.action)).toLocaleLowerCase(language);
  const words =
    line.action !== 'reply'
      ? t('overlay_colleague_acted', { agent, ago, action })
      : t(begun ? 'overlay_colleague_started' : 'overlay_colleague_replied', { agent, ago });
  return <Banner kind={begun ? 'note' : 'attention'}>{words}</Banner>;
}

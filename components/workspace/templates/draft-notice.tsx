import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import type { Template } from '@/utils/templates/schema';
import { PenNotice, type PenNoticeProps } from '../part/pen-notice';
import { TemplateDiff } from './template-diff';

export interface DraftNoticeProps extends Pick<PenNoticeProps, 'onKeepMine' | 'onTakeTheirs'> {
  /** When the draft found again was last typed in (ISO); null: none was. */
  foundFrom: string | null;
  /** Somebody saved another wording meanwhile; `theirs` null: it was removed. */
  conflict: { mine: Template; theirs: Template | null } | null;
  now: number;
}

/** A template: a draft found again, or two people at it, with what differs. */
export function DraftNotice({ foundFrom, conflict, now, ...choices }: DraftNoticeProps) {
  const { t, language } = useI18n();
  const told = conflict && (
    <>
      <p>{t(conflict.theirs ? 'templates_conflict' : 'templates_conflict_gone')}</p>
      {conflict.theirs && (
        <details>
          <summary>{t('templates_conflict_diff')}</summary>
          <TemplateDiff before={conflict.theirs} after={conflict.mine} />
        </details>
      )}
    </>
  );
  const found = foundFrom ? t('templates_found_draft', { ago: formatAgo(foundFrom, now, language) }) : null;
  return <PenNotice found={found} conflict={told} {...choices} />;
}

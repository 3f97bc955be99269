import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { PenNotice, type PenNoticeProps } from './pen-notice';

export interface PartNoticeProps extends Pick<PenNoticeProps, 'onKeepMine' | 'onTakeTheirs'> {
  /** When a draft found again was last typed in (ISO); null: none was. */
  foundFrom: string | null;
  conflict: boolean;
  now: number;
}

/** An article, the tone guide or the brand: a draft found again, or saved elsewhere meanwhile. */
export function PartNotice({ foundFrom, conflict, now, ...choices }: PartNoticeProps) {
  const { t, language } = useI18n();
  const found = foundFrom ? t('part_found', { ago: formatAgo(foundFrom, now, language) }) : null;
  return <PenNotice found={found} conflict={conflict ? t('part_conflict') : null} {...choices} />;
}

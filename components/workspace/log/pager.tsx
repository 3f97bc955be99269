import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { pageSize } from './log-filters';

export interface PagerProps {
  /** From 0. */
  page: number;
  /** Lines in all. */
  total: number;
  onPage: (page: number) => void;
  /** What is paged; the log when left out. */
  label?: string;
}

/** Which lines of how many, and the way to the others. */
export function Pager({ page, total, onPage, label }: PagerProps) {
  const { t } = useI18n();
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  if (last === 0) return null;
  const from = page * pageSize + 1;
  return (
    <nav class="w-pager" aria-label={label ?? t('log_pages')}>
      <IconButton icon="skipBack" label={t('log_page_first')} disabled={page === 0} onClick={() => onPage(0)} />
      <IconButton icon="left" label={t('log_page_previous')} disabled={page === 0} onClick={() => onPage(page - 1)} />
      <span class="w-pager-range" aria-live="polite">
        {t('log_range', { from, to: Math.min(total, from + pageSize - 1), total })}
      </span>
      <IconButton icon="right" label={t('log_page_next')} disabled={page >= last} onClick={() => onPage(page + 1)} />
      <IconButton icon="skip" label={t('log_page_last')} disabled={page >= last} onClick={() => onPage(last)} />
    </nav>
  );
}

import { useI18n } from '@/components/ui/i18n-context';

export interface FigureProps {
  label: string;
  /** As it is shown. */
  value: string;
  /** Its lines in the log. */
  href: string;
}

/** One figure of the day; a click opens the lines it counts. */
export function Figure({ label, value, href }: FigureProps) {
  const { t } = useI18n();
  return (
    <a class="w-figure" href={href}>
      <span class="m-hidden">{t('today_open', { label, value })}</span>
      <span class="w-figure-label" aria-hidden="true">
        {label}
      </span>
      <span class="w-figure-value" aria-hidden="true">
        {value}
      </span>
    </a>
  );
}

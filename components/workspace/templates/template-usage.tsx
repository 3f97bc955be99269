import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDuration } from '@/components/ui/format-duration';
import { useI18n } from '@/components/ui/i18n-context';
import { fewestUses, type TemplateUseSummary, watchedDays } from '@/utils/log/summarise-template-use';
import { formatRoute } from '../route';

export interface TemplateUsageProps {
  summary: TemplateUseSummary;
  /** `packId/templateId` */
  templateRef: string;
}

/** More lines than an address holds. */
const mostIds = 100;

/** What became of the answers written with a template. Every figure opens its lines of the log. */
export function TemplateUsage({ summary, templateRef }: TemplateUsageProps) {
  const { t, language } = useI18n();
  const { used, edited, sent, medianEditedShare, medianHandleMs, judged, quiet, angrier } = summary;
  if (used.length === 0) {
    return (
      <EmptyState icon="list" title={t('templates_use_none')}>
        {t('templates_use_none_text')}
      </EmptyState>
    );
  }
  const percent = (share: number) => share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  const few = t('templates_use_few', { n: fewestUses });
  const toLines = (ids: readonly string[]) => formatRoute('log', { ids: ids.slice(0, mostIds).join(',') });
  const figure = (label: string, value: string, href: string | null, note: ComponentChildren) => (
    <div class="w-use">
      <dt>{label}</dt>
      <dd>
        {href ? (
          <a class="w-use-value" href={href}>
            {value}
          </a>
        ) : (
          <span class="w-use-value">{value}</span>
        )}
        <span class="m-soft m-small">{note}</span>
      </dd>
    </div>
  );
  const enough = judged >= fewestUses;
  return (
    <>
      <dl class="w-uses">
        {figure(
          t('templates_use_used'),
          used.length.toLocaleString(language),
          formatRoute('log', { template: templateRef }),
          t('templates_use_used_note'),
        )}
        {figure(
          t('templates_use_edited'),
          sent < fewestUses || medianEditedShare === null ? '–' : percent(medianEditedShare),
          edited.length > 0 ? toLines(edited) : null,
          sent < fewestUses ? few : t('templates_use_edited_note', { n: edited.length, of: sent }),
        )}
        {figure(
          t('templates_use_time'),
          medianHandleMs === null ? '–' : formatDuration(medianHandleMs, language),
          null,
          t('templates_use_time_note'),
        )}
        {figure(
          t('templates_use_quiet'),
          enough ? percent(quiet.length / judged) : '–',
          quiet.length > 0 ? toLines(quiet) : null,
          enough ? t('templates_use_judged', { n: quiet.length, of: judged, days: watchedDays }) : few,
        )}
        {figure(
          t('templates_use_angrier'),
          enough ? percent(angrier.length / judged) : '–',
          angrier.length > 0 ? toLines(angrier) : null,
          enough ? t('templates_use_judged', { n: angrier.length, of: judged, days: watchedDays }) : few,
        )}
      </dl>
      <p class="m-soft m-small w-use-about">{t('templates_use_about', { days: watchedDays })}</p>
    </>
  );
}

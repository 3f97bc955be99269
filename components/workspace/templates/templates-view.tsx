import type { ComponentChildren } from 'preact';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';

export interface TemplatesViewProps {
  packTitle: string;
  count: number;
  /** Doors beside "new template": import, duplicates. */
  doors: ComponentChildren;
  bulk: ComponentChildren;
  list: ComponentChildren;
  /** The template under the pen, or another view; null: nothing is chosen. */
  main: ComponentChildren;
}

/** The templates of the pack in use: folders and search at the left, what is read or written at the right. */
export function TemplatesView({ packTitle, count, doors, bulk, list, main }: TemplatesViewProps) {
  const { t } = useI18n();
  const create = (
    <a class={main ? 'm-button m-secondary' : 'm-button m-primary'} href={formatRoute('templates', { view: 'new' })}>
      {t('templates_new')}
    </a>
  );
  return (
    <div class="w-split" data-open={main ? '' : undefined}>
      <div class="w-split-list">
        <PageHead title={t('area_templates')}>{t('templates_intro', { n: count, pack: packTitle })}</PageHead>
        <div class="w-list-doors">
          {create}
          {doors}
        </div>
        {bulk}
        {count > 0 && list}
      </div>
      <div class="w-split-main">
        {main ??
          (count > 0 ? (
            <EmptyState level={2} icon="template" title={t('templates_choose')}>
              {t('templates_choose_text')}
            </EmptyState>
          ) : (
            <EmptyState level={2} icon="template" title={t('templates_empty')}>
              {t('templates_empty_text')}
            </EmptyState>
          ))}
      </div>
    </div>
  );
}

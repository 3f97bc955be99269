import { useMemo } from 'preact/hooks';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import type { Template } from '@/utils/templates/schema';
import { PageHead } from '../page-head';
import { FolderTree } from './folder-tree';
import { groupFolders } from './group-folders';
import { TemplateDetails, type TemplateDetailsProps } from './template-details';
import { TemplateLink } from './template-link';

export interface TemplatesViewProps {
  packTitle: string;
  templates: readonly Template[];
  query: string;
  onQuery: (query: string) => void;
  /** What the search found, best first; null when nothing is searched. */
  found: readonly Template[] | null;
  /** The template that is read. */
  current: TemplateDetailsProps | null;
}

/** The templates of the pack in use: folders and search at the left, the wordings side by side at the right. */
export function TemplatesView({ packTitle, templates, query, onQuery, found, current }: TemplatesViewProps) {
  const { t } = useI18n();
  const root = useMemo(() => groupFolders(templates), [templates]);
  return (
    <div class="w-split">
      <div class="w-split-list">
        <PageHead title={t('area_templates')}>
          {t('templates_intro', { n: templates.length, pack: packTitle })}
        </PageHead>
        <TextInput
          label={t('templates_search')}
          hiddenLabel
          icon="search"
          type="search"
          placeholder={t('templates_search_hint')}
          value={query}
          onText={onQuery}
          data-search
        />
        {found && (
          <p class="m-hidden" role="status">
            {t('templates_found', { n: found.length })}
          </p>
        )}
        <nav class="w-split-scroll" aria-label={t('templates_folders')}>
          {!found && <FolderTree key={current ? 'chosen' : 'none'} folder={root} current={current?.template ?? null} />}
          {found?.length === 0 && (
            <EmptyState level={2} icon="search" title={t('templates_none')}>
              {t('templates_none_text')}
            </EmptyState>
          )}
          {found && (
            <ul class="w-tree">
              {found.map((template) => (
                <li key={template.id}>
                  <TemplateLink template={template} current={template === current?.template} />
                </li>
              ))}
            </ul>
          )}
        </nav>
      </div>
      <div class="w-split-main">
        {current ? (
          <TemplateDetails key={current.template.id} {...current} />
        ) : (
          <EmptyState level={2} icon="template" title={t('templates_choose')}>
            {t('templates_choose_text')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

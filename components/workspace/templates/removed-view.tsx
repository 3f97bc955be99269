import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import type { Template } from '@/utils/templates/schema';
import { localText } from '../local-text';

export interface RemovedViewProps {
  /** Templates of the pack that were taken out here. */
  removed: readonly Template[];
  onBring: (template: Template) => void;
}

/** What was removed of the pack on this machine, and the way to have it back. */
export function RemovedView({ removed, onBring }: RemovedViewProps) {
  const { t, language } = useI18n();
  if (removed.length === 0) {
    return (
      <EmptyState icon="trash" title={t('templates_removed_none')} level={2}>
        {t('templates_removed_none_text')}
      </EmptyState>
    );
  }
  return (
    <div class="w-duplicates">
      <h2>{t('templates_removed_here', { n: removed.length })}</h2>
      <ul class="w-removed">
        {removed.map((template) => {
          const title = localText(template.title, language) || template.id;
          return (
            <li key={template.id}>
              <span>
                {title} <span class="m-soft m-small">{template.folder}</span>
              </span>
              <Button small icon="undo" onClick={() => onBring(template)}>
                {t('templates_bring_back')}
                <span class="m-hidden"> {title}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { formatRoute } from '../route';

export interface RulesBarProps {
  /** Marks called wrong on this machine. */
  disputes: number;
  /** This machine changed a rule. */
  changed: boolean;
  onExport: () => void;
}

/** What can be done with the rules of the charter. */
export function RulesBar({ disputes, changed, onExport }: RulesBarProps) {
  const { t } = useI18n();
  return (
    <>
      {disputes > 0 && (
        <a class="m-button m-quiet" href={formatRoute('charter', { view: 'disputes' })}>
          {t('rules_disputes', { n: disputes })}
        </a>
      )}
      <a class="m-button m-quiet" href={formatRoute('charter', { view: 'import' })}>
        {t('rules_import')}
      </a>
      {changed && (
        <Button look="quiet" icon="download" onClick={onExport}>
          {t('rules_export')}
        </Button>
      )}
      <a class="m-button m-secondary" href={formatRoute('charter', { edit: 'new' })}>
        {t('article_new')}
      </a>
      <a class="m-button m-primary" href={formatRoute('charter', { view: 'new' })}>
        {t('rules_new')}
      </a>
    </>
  );
}

import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export interface ExportMenuProps {
  onExport: (format: 'csv' | 'json') => void;
}

/** The templates as a file: for a spreadsheet, or whole. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  const { t } = useI18n();
  return (
    <fieldset class="w-export">
      <legend class="m-hidden">{t('export_menu')}</legend>
      <Button look="quiet" icon="download" onClick={() => onExport('csv')}>
        {t('export_csv')}
      </Button>
      <Button look="quiet" icon="download" onClick={() => onExport('json')}>
        {t('export_json')}
      </Button>
    </fieldset>
  );
}

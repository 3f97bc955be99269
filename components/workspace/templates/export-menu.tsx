import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Menu } from '@/components/ui/menu';

export interface ExportMenuProps {
  onExport: (format: 'csv' | 'json') => void;
}

/** The templates as a file: for a spreadsheet, or whole. */
export function ExportMenu({ onExport }: ExportMenuProps) {
  const { t } = useI18n();
  return (
    <Menu
      items={[
        { id: 'csv', label: t('export_csv') },
        { id: 'json', label: t('export_json') },
      ]}
      onPick={(id) => onExport(id === 'csv' ? 'csv' : 'json')}
      button={(props) => (
        <Button look="quiet" {...props}>
          {t('export_menu')}
        </Button>
      )}
    />
  );
}

import { useI18n } from './i18n-context';
import { IconButton } from './icon-button';
import { Menu } from './menu';
import type { Column } from './table-types';

export interface TableColumnsProps<Row> {
  columns: readonly Column<Row>[];
  hidden: ReadonlySet<string>;
  onHidden: (hidden: ReadonlySet<string>) => void;
}

/** The choice of columns, at the table's end corner. */
export function TableColumns<Row>({ columns, hidden, onHidden }: TableColumnsProps<Row>) {
  const { t } = useI18n();
  return (
    <div class="m-table-columns">
      <Menu
        staysOpen
        align="end"
        items={columns
          .filter((column) => !column.fixed)
          .map((column) => ({ id: column.id, label: column.label, checked: !hidden.has(column.id) }))}
        onPick={(id) => {
          const next = new Set(hidden);
          if (!next.delete(id)) next.add(id);
          onHidden(next);
        }}
        button={(props) => <IconButton {...props} small icon="columns" label={t('ui_table_columns')} />}
      />
    </div>
  );
}

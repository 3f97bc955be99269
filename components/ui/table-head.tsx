import { Checkbox } from './checkbox';
import { useI18n } from './i18n-context';
import { Icon } from './icon';
import type { Column, TableProps } from './table-types';

/** The sticky head: a box for all rows, and the columns, which sort on a click. */
export function TableHead<Row>({ columns, rows, rowId, sort, onSort, selected, onSelect }: TableProps<Row>) {
  const { t } = useI18n();
  const all = rows.length > 0 && rows.every((row) => selected?.has(rowId(row)));
  const sortBy = (column: Column<Row>) => {
    const ascending = sort?.column === column.id && sort.direction === 'ascending';
    onSort?.({ column: column.id, direction: ascending ? 'descending' : 'ascending' });
  };
  return (
    <thead>
      <tr>
        {onSelect && (
          <th scope="col" class="m-table-check">
            <Checkbox
              hiddenLabel
              label={t('ui_table_select_all')}
              checked={all}
              mixed={!all && Boolean(selected?.size)}
              onChange={(on) => onSelect(new Set(on ? rows.map(rowId) : []))}
            />
          </th>
        )}
        {columns.map((column) => {
          const direction = sort?.column === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              style={{ width: column.width }}
              aria-sort={column.sortable ? (direction ?? 'none') : undefined}
            >
              {column.sortable && onSort ? (
                <button type="button" class="m-table-sort" onClick={() => sortBy(column)}>
                  {column.label}
                  {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} size={12} />}
                </button>
              ) : (
                column.label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

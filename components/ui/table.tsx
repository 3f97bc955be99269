import { useRef, useState } from 'preact/hooks';
import { Checkbox } from './checkbox';
import { useI18n } from './i18n-context';
import { planRowKey } from './plan-row-key';
import { Skeleton } from './skeleton';
import { TableColumns } from './table-columns';
import { TableHead } from './table-head';
import type { TableProps } from './table-types';

/** A table whose rows take the focus is a grid to screen readers; the cells follow from the elements. */
const gridOf = (several: boolean) => ({ role: 'grid', 'aria-multiselectable': several }) as const;

/** Rows for people who like spreadsheets: sticky head, sort, keyboard, several rows at once, columns to choose. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, selected, onSelect, onOpen, hidden, onHidden, empty, busy = false } = props;
  const { t } = useI18n();
  const [current, setCurrent] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = columns.filter((column) => !hidden?.has(column.id));
  const at = Math.min(current, Math.max(0, rows.length - 1));

  const focusRow = (to: number) => {
    setCurrent(to);
    body.current?.querySelectorAll<HTMLElement>('tr')[to]?.focus();
  };
  const select = (ids: Iterable<string>) => onSelect?.(new Set(ids));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const row = rows[at];
    const plan = planRowKey(event, at, rows.length);
    if (!plan || !row || (plan.do === 'none' && !selected?.size) || (plan.do === 'open' && !onOpen)) return;
    event.preventDefault();
    if (plan.do === 'open') onOpen?.(row);
    if (plan.do === 'toggle') toggle(rowId(row));
    if (plan.do === 'all') select(rows.map(rowId));
    if (plan.do === 'none') select([]);
    if (plan.do !== 'focus') return;
    focusRow(plan.at);
    const to = rows[plan.at];
    if (plan.extend && to) select([...(selected ?? []), rowId(row), rowId(to)]);
  };

  return (
    <div class="m-table-box">
      {onHidden && <TableColumns columns={columns} hidden={hidden ?? new Set()} onHidden={onHidden} />}
      <div class="m-table-scroll">
        <table class="m-table" {...gridOf(Boolean(onSelect))} aria-label={label} aria-busy={busy}>
          <TableHead {...props} columns={shown} />
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map((row, index) => {
              const id = rowId(row);
              return (
                <tr
                  key={id}
                  tabIndex={index === at ? 0 : -1}
                  aria-selected={onSelect ? Boolean(selected?.has(id)) : undefined}
                  onFocus={() => setCurrent(index)}
                  onDblClick={() => onOpen?.(row)}
                >
                  {onSelect && (
                    <td class="m-table-check">
                      <Checkbox
                        hiddenLabel
                        label={t('ui_table_select_row', { n: index + 1 })}
                        checked={Boolean(selected?.has(id))}
                        onChange={() => toggle(id)}
                      />
                    </td>
                  )}
                  {shown.map((column) => (
                    <td key={column.id} data-align={column.align}>
                      {column.render(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {busy && rows.length === 0 && <Skeleton lines={6} />}
        {!busy && rows.length === 0 && empty}
      </div>
    </div>
  );
}

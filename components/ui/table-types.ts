import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  id: string;
  /** Head of the column; also its name in the column choice. */
  label: string;
  render: (row: Row) => ComponentChildren;
  sortable?: boolean;
  /** CSS width; the rest shares what is left. */
  width?: string;
  align?: 'start' | 'end';
  /** Cannot be hidden. */
  fixed?: boolean;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** Says what the rows are; read out, not shown. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Ids of the rows chosen; with `onSelect`, each row has a box. */
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Enter or double click on a row. */
  onOpen?: (row: Row) => void;
  /** Column ids the person put away; with `onHidden`, the choice is offered. */
  hidden?: ReadonlySet<string>;
  onHidden?: (hidden: ReadonlySet<string>) => void;
  /** Shown in place of the rows when there is none. */
  empty?: ComponentChildren;
  busy?: boolean;
}

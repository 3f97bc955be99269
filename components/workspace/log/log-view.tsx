import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { Table } from '@/components/ui/table';
import type { NetworkId } from '@/utils/community/networks';
import type { Interaction } from '@/utils/log/schema';
import { PageHead } from '../page-head';
import { FilterBar } from './filter-bar';
import { LineDetails, type LineDetailsProps } from './line-details';
import { listColumns, shownAtLeast, shownBeside } from './log-columns';
import { isNarrowed, type LogFilters, noFilters, sortKeys } from './log-filters';
import { Pager } from './pager';

export interface LogViewProps {
  filters: LogFilters;
  networks: readonly NetworkId[];
  /** Local date, YYYY-MM-DD. */
  today: string;
  /** Ms since the epoch. */
  now: number;
  rows: readonly Interaction[];
  total: number;
  busy: boolean;
  /** How many columns the window has room for. */
  room: 'all' | 'few' | 'least';
  selected: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
  /** The line whose details are shown. */
  open: Omit<LineDetailsProps, 'onClose' | 'onEdit' | 'onDelete'> | null;
  templateTitle: (id: string) => string;
  onFilters: (filters: LogFilters) => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onHidden: (columns: ReadonlySet<string>) => void;
  onOpen: (line: Interaction | null) => void;
  onEdit: (id: string, comment: string) => void;
  onDelete: (ids: readonly string[]) => void;
  onExport: () => void;
  onPractise: () => void;
}

/** The log as a spreadsheet user likes it: search, filters, columns, several lines at once, details at the side. */
export function LogView(props: LogViewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { filters, rows, total, busy, selected, open, onFilters, onOpen } = props;
  const narrowed = isNarrowed(filters);
  const columns = listColumns(i18n, props.now, props.templateTitle, onOpen);
  const tight = open !== null || props.room !== 'all';
  const kept = props.room === 'least' ? shownAtLeast : shownBeside;
  const fewColumns = new Set(columns.map(({ id }) => id).filter((id) => !kept.includes(id)));
  const empty = narrowed ? (
    <EmptyState
      level={2}
      icon="filter"
      title={t('log_none')}
      action={<Button onClick={() => onFilters(noFilters)}>{t('log_clear')}</Button>}
    >
      {t('log_none_text')}
    </EmptyState>
  ) : (
    <EmptyState
      level={2}
      icon="list"
      title={t('log_empty')}
      action={
        <Button look="primary" onClick={props.onPractise}>
          {t('today_empty_practise')}
        </Button>
      }
    >
      {t('log_empty_text')}
    </EmptyState>
  );
  return (
    <div class="w-log" data-open={open !== null}>
      <div class="w-log-list">
        <PageHead
          title={t('area_log')}
          actions={
            <Button icon="download" disabled={total === 0} onClick={props.onExport}>
              {t('log_export')}
            </Button>
          }
        >
          <span role="status">{busy && rows.length === 0 ? t('ui_loading') : t('log_total', { n: total })}</span>
        </PageHead>
        <FilterBar
          filters={filters}
          networks={props.networks}
          today={props.today}
          templateTitle={props.templateTitle}
          onFilters={onFilters}
        />
        {selected.size > 0 && (
          <div class="w-selection" role="toolbar" aria-label={t('log_selected', { n: selected.size })}>
            <strong>{t('log_selected', { n: selected.size })}</strong>
            <Button small look="danger" icon="trash" onClick={() => props.onDelete([...selected])}>
              {t('log_delete')}
            </Button>
            <Button small look="quiet" onClick={() => props.onSelect(new Set())}>
              {t('log_unselect')}
            </Button>
          </div>
        )}
        <Table
          label={t('log_table')}
          columns={columns}
          rows={rows}
          rowId={(line) => line.id}
          sort={{ column: filters.sortBy, direction: filters.sort === 'newest' ? 'descending' : 'ascending' }}
          onSort={({ column, direction }) => {
            const sortBy = sortKeys.find((key) => key === column);
            if (sortBy)
              onFilters({ ...filters, sortBy, sort: direction === 'ascending' ? 'oldest' : 'newest', page: 0 });
          }}
          selected={selected}
          onSelect={props.onSelect}
          onOpen={onOpen}
          hidden={tight ? fewColumns : props.hidden}
          {...(!tight && { onHidden: props.onHidden })}
          busy={busy}
          empty={empty}
        />
        <Pager page={filters.page} total={total} onPage={(page) => onFilters({ ...filters, page })} />
      </div>
      {open && (
        <LineDetails
          key={open.line.id}
          {...open}
          onClose={() => onOpen(null)}
          onEdit={(comment) => props.onEdit(open.line.id, comment)}
          onDelete={() => props.onDelete([open.line.id])}
        />
      )}
    </div>
  );
}

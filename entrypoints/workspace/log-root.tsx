import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { type LogFilters, readFilters, toQuery, writeFilters } from '@/components/workspace/log/log-filters';
import { LogView } from '@/components/workspace/log/log-view';
import type { Route } from '@/components/workspace/route';
import { networkIds } from '@/utils/community/networks';
import type { Interaction } from '@/utils/log/schema';
import { callBackground } from '@/utils/messaging/call-background';
import { downloadText } from './download-text';
import { localDay } from './local-day';
import { openPractice } from './open-practice';
import { tellPractice } from './tell-practice';
import { useAnswer } from './use-answer';
import { useHiddenColumns } from './use-hidden-columns';
import { useNarrow } from './use-narrow';
import type { PageActions } from './use-page';
import { useTemplateTitles } from './use-template-titles';

export interface LogRootProps {
  page: PageActions;
  params: Route['params'];
  go: (params: Record<string, string>, replace?: boolean) => void;
}

/** Joins the log to the background: what is asked for lives in the address. */
export function LogRoot({ page, params, go }: LogRootProps) {
  const { t, language } = useI18n();
  const filters = readFilters(params, networkIds);
  const question = toQuery(filters);
  const { data, busy, reload } = useAnswer('log.query', question, page.tell);
  const rows = data?.rows ?? [];
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [hidden, setHidden] = useHiddenColumns();
  const open = rows.find((line) => line.id === params.line) ?? null;
  const titleOf = useTemplateTitles(page);
  const narrow = useNarrow(900);
  const small = useNarrow(480);
  const named = open?.rules.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])) ?? [];
  const articles = useAnswer(
    'charter.explain',
    { articleIds: named.slice(0, 50), language, brand: open?.brand ?? null },
    page.tell,
  );

  useEffect(() => {
    if (open?.host === 'practice') tellPractice();
  }, [open]);

  const onFilters = (next: LogFilters) => {
    setSelected(new Set());
    go(writeFilters(next), next.text !== filters.text);
  };
  const openLine = (line: Interaction | null) => go({ ...writeFilters(filters), ...(line && { line: line.id }) }, true);
  const remove = (ids: readonly string[]) =>
    page.run(async () => {
      const { removed } = await callBackground('log.removeMany', { ids: [...ids] });
      setSelected(new Set());
      if (open && ids.includes(open.id)) openLine(null);
      await reload();
      const restore = () =>
        void page.run(async () => {
          await callBackground('log.restoreMany', { interactions: removed });
          await reload();
          page.show({ text: t('log_restored', { n: removed.length }) });
        });
      page.show({ text: t('log_deleted', { n: removed.length }), action: { label: t('ui_undo'), run: restore } });
    });
  return (
    <LogView
      filters={filters}
      networks={networkIds}
      today={localDay(new Date())}
      now={Date.now()}
      rows={rows}
      total={data?.total ?? 0}
      busy={busy}
      room={small ? 'least' : narrow ? 'few' : 'all'}
      selected={selected}
      hidden={hidden}
      open={
        open && {
          line: open,
          now: Date.now(),
          articles: articles.data ?? [],
          templateTitle: titleOf,
        }
      }
      templateTitle={titleOf}
      onFilters={onFilters}
      onSelect={setSelected}
      onHidden={setHidden}
      onOpen={openLine}
      onEdit={(id, comment) =>
        void page.run(async () => {
          await callBackground('log.update', { id, comment });
          await reload();
          page.show({ text: t('line_edited') });
        })
      }
      onDelete={(ids) => void remove(ids)}
      onExport={() =>
        void page.run(async () => {
          const { csv, rows: count } = await callBackground('log.exportCsv', question);
          downloadText(`moderato-${localDay(new Date())}.csv`, csv, 'text/csv');
          page.show({ text: t('log_exported', { n: count }) });
        })
      }
      onPractise={openPractice}
    />
  );
}

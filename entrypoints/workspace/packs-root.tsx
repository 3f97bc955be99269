import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { PacksView } from '@/components/workspace/packs/packs-view';
import { listOverrides } from '@/utils/packs/list-overrides';
import { PackRowRoot } from './pack-row-root';
import { useAnswer } from './use-answer';
import { useJoin } from './use-join';
import { usePackNews } from './use-pack-news';
import { usePacks } from './use-packs';
import type { PageActions } from './use-page';

/** Joins the Packs area to the subscriptions: what is installed, in which order, how fresh. */
export function PacksRoot({ page }: { page: PageActions }) {
  const { t } = useI18n();
  const packs = usePacks(page);
  const { data: rows, reload } = useAnswer('subscription.list', {}, page.tell);
  usePackNews(reload);
  const renewals = useAnswer('publish.renewals', {}, page.tell).data ?? [];
  const join = useJoin(page, async (title) => {
    await reload();
    page.show({ text: t('packs_added', { title }) });
  });
  if (!rows || !packs) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  const overrides = listOverrides(packs.map(({ pack }) => pack));
  const order = rows.map(({ packId }) => packId);
  const now = Date.now();
  return (
    <PacksView join={{ ...join, now }} total={rows.length} renewals={renewals}>
      {rows.map((row, at) => (
        <PackRowRoot
          key={row.packId}
          page={page}
          row={row}
          order={order}
          at={at}
          now={now}
          pack={packs.find(({ pack }) => pack.id === row.packId)?.pack ?? null}
          overridden={(overrides.get(row.packId) ?? []).map(({ by, templates, articles, rules }) =>
            t('packs_overridden', {
              title: rows.find(({ packId }) => packId === by)?.title ?? by,
              what: t('packs_counts', { templates: templates.length, articles: articles.length, rules: rules.length }),
            }),
          )}
          reload={reload}
        />
      ))}
    </PacksView>
  );
}

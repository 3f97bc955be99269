import { useMemo, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { type ListOrder, orderTemplates } from '@/components/workspace/templates/order-templates';
import { callBackground } from '@/utils/messaging/call-background';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { buildTemplateIndex } from '@/utils/templates/build-template-index';
import { searchTemplates } from '@/utils/templates/search-templates';
import { templateRef } from '@/utils/templates/template-ref';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Found at most; nobody reads further. */
const most = 200;

/** Search, order, favourites and use of the templates of a pack. */
export function useTemplateList(packId: string, all: readonly ListedTemplate[], page: PageActions) {
  const { language } = useI18n();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ListOrder>('folder');
  const [favouritesOnly, setFavouritesOnly] = useState(false);
  const marked = useAnswer('templates.favourites', {}, page.tell);
  const used = useAnswer('templates.uses', { packId }, page.tell);
  const index = useMemo(() => buildTemplateIndex(all.map(({ template }) => template)), [all]);
  const uses = useMemo(() => new Map(used.data?.map((one) => [one.templateId, one])), [used.data]);
  const favourites = useMemo(
    () =>
      new Set(all.map(({ template }) => template.id).filter((id) => marked.data?.includes(templateRef(packId, id)))),
    [all, marked.data, packId],
  );
  const flat = useMemo(() => {
    const byId = new Map(all.map((one) => [one.template.id, one]));
    const found = query.trim() ? searchTemplates(index, query, most).flatMap((id) => byId.get(id) ?? []) : null;
    const kept = favouritesOnly ? (found ?? all).filter(({ template }) => favourites.has(template.id)) : found;
    if (order === 'folder') return kept;
    return orderTemplates(kept ?? all, order, language, uses);
  }, [all, index, query, order, favouritesOnly, favourites, uses, language]);
  return {
    query,
    order,
    favouritesOnly,
    favourites,
    uses: useMemo(() => new Map([...uses].map(([id, { count }]) => [id, count])), [uses]),
    flat,
    setQuery,
    setOrder,
    setFavouritesOnly,
    star: (id: string) =>
      void page.run(async () => {
        await callBackground('templates.favourite', { packId, templateId: id, on: !favourites.has(id) });
        await marked.reload();
      }),
  };
}

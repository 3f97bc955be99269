import { useMemo, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { FolderTree, type FolderTreeProps } from './folder-tree';
import { groupFolders } from './group-folders';
import { type ListOrder, listOrders } from './order-templates';
import { TemplateLink } from './template-link';

export interface TemplateListProps extends Omit<FolderTreeProps, 'folder'> {
  /** All, by folder; what is drawn when nothing narrows them. */
  all: readonly ListedTemplate[];
  /** In one row, in this order; null: as a tree. */
  flat: readonly ListedTemplate[] | null;
  query: string;
  order: ListOrder;
  favouritesOnly: boolean;
  onQuery: (query: string) => void;
  onOrder: (order: ListOrder) => void;
  onFavouritesOnly: (on: boolean) => void;
  onSelecting: () => void;
}

/** Lines drawn of a flat list; nobody reads further. */
const shown = 200;

/** Search, order, and the templates below. Up and down arrows go from line to line. */
export function TemplateList(props: TemplateListProps) {
  const { all, flat, query, order, favouritesOnly, selected, openPath } = props;
  const { t } = useI18n();
  const root = useMemo(() => groupFolders(all), [all]);
  const nav = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const lines = [...(nav.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    lines[Math.max(0, at + step)]?.focus();
  };
  return (
    <>
      <TextInput
        label={t('templates_search')}
        hiddenLabel
        icon="search"
        type="search"
        placeholder={t('templates_search_hint')}
        value={query}
        onText={props.onQuery}
        data-search
      />
      <div class="w-list-tools">
        <Select
          small
          hiddenLabel
          label={t('templates_order')}
          value={order}
          options={listOrders.map((value) => ({ value, label: t(`templates_order_${value}`) }))}
          onPick={props.onOrder}
        />
        <IconButton
          small
          icon={favouritesOnly ? 'starred' : 'star'}
          label={t('templates_favourites_only')}
          aria-pressed={favouritesOnly}
          onClick={() => props.onFavouritesOnly(!favouritesOnly)}
        />
        {!selected && (
          <Button small look="quiet" onClick={props.onSelecting}>
            {t('templates_select_several')}
          </Button>
        )}
      </div>
      {flat && (
        <p class="m-hidden" role="status">
          {t('templates_found', { n: flat.length })}
        </p>
      )}
      <nav ref={nav} class="w-split-scroll" aria-label={t('templates_folders')} onKeyDown={onKeyDown}>
        {!flat && <FolderTree {...props} folder={root} openPath={openPath} />}
        {flat?.length === 0 && (
          <EmptyState level={2} icon={favouritesOnly ? 'star' : 'search'} title={t('templates_none')}>
            {t(favouritesOnly && !query ? 'templates_favourites_none' : 'templates_none_text')}
          </EmptyState>
        )}
        {flat && (
          <ul class="w-tree">
            {flat.slice(0, shown).map((listed) => (
              <li key={listed.template.id}>
                <TemplateLink {...props} flat listed={listed} />
              </li>
            ))}
          </ul>
        )}
        {flat && flat.length > shown && (
          <p class="m-soft m-small w-list-rest">{t('templates_rest', { n: flat.length - shown })}</p>
        )}
      </nav>
    </>
  );
}

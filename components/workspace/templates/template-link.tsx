import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { localText } from '../local-text';
import { formatRoute } from '../route';

/** What a line of the list knows besides its template. */
export interface ListMarks {
  /** Id of the template that is open; null: none. */
  current: string | null;
  favourites: ReadonlySet<string>;
  /** Ids with a draft that is not saved. */
  unsaved: ReadonlySet<string>;
  /** Times used, by id. */
  uses: ReadonlyMap<string, number>;
  /** Ids chosen; null while nothing is being chosen. */
  selected: ReadonlySet<string> | null;
  onStar: (id: string) => void;
  onSelect: (ids: readonly string[], on: boolean) => void;
}

export interface TemplateLinkProps extends ListMarks {
  listed: ListedTemplate;
  /** Its folder is told: the list is flat. */
  flat?: boolean;
}

/** A template in a list: title, shortcut, where it comes from, a star; a box while several are being chosen. */
export function TemplateLink({
  listed,
  flat,
  current,
  favourites,
  unsaved,
  uses,
  selected,
  onStar,
  onSelect,
}: TemplateLinkProps) {
  const { t, language } = useI18n();
  const { template, state } = listed;
  const { id, folder, shortcut } = template;
  const title = localText(template.title, language) || t('templates_untitled');
  const count = uses.get(id);
  return (
    <div class="w-template-line">
      {selected && (
        <input
          type="checkbox"
          class="m-checkbox"
          aria-label={t('templates_select', { title })}
          checked={selected.has(id)}
          onChange={(event) => onSelect([id], event.currentTarget.checked)}
        />
      )}
      <a
        class="w-template-link"
        href={formatRoute('templates', { id })}
        aria-current={id === current ? 'true' : undefined}
        data-line
        data-flat={flat ? '' : undefined}
      >
        <span class="w-template-link-words">
          <span class="m-cut">{title}</span>
        </span>
        <span class="m-soft m-small w-template-link-facts">
          {flat && folder && <span class="m-cut">{folder}</span>}
          {unsaved.has(id) && (
            <b title={t('templates_unsaved')}>
              ● <span class="m-hidden">{t('templates_unsaved')}</span>
            </b>
          )}
          {state !== 'pack' && <span>{t(`templates_mark_${state}`)}</span>}
          {shortcut && <span>/{shortcut}</span>}
          {flat && count !== undefined && <span>{t('templates_used_times', { n: count })}</span>}
        </span>
      </a>
      <span class="w-template-star" data-on={favourites.has(id) ? '' : undefined}>
        <IconButton
          small
          icon={favourites.has(id) ? 'starred' : 'star'}
          label={t('templates_favourite_of', { title })}
          aria-pressed={favourites.has(id)}
          onClick={() => onStar(id)}
        />
      </span>
    </div>
  );
}

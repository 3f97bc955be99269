import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { keepFocusInside } from '@/components/ui/keep-focus-inside';
import { useFocusReturn } from '@/components/ui/use-focus-return';
import { PickerList } from './picker-list';
import { PickerPreview } from './picker-preview';
import type { PickerProps } from './picker-types';
import { usePicker } from './use-picker';

/**
 * Search, list, preview (put it in `Floating`, 640 px wide). The focus stays in the search field: arrows choose, Enter
 * inserts, Shift+Enter appends, Escape closes; when a value is missing, Enter goes to it first.
 */
export function Picker(props: PickerProps) {
  const { query, onQuery, hits, busy, bySlash, onClose } = props;
  const { t } = useI18n();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { active, grouped, rendering, answers, setAnswers, fields, ready, waiting, moveTo, insert } = usePicker(props);
  const hit = grouped?.hit;
  useFocusReturn(ref);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  const goToMissing = () => {
    const name = rendering?.missing[0]?.name;
    const at = fields.findIndex((each) => each.name === name);
    ref.current?.querySelectorAll<HTMLElement>('.m-picker-missing .m-input')[at]?.focus();
  };
  const choose = (mode: 'insert' | 'append') => {
    if (rendering && !busy && !ready) goToMissing();
    else insert(mode);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (ref.current) keepFocusInside(event, ref.current);
    event.stopPropagation();
    if (event.isComposing) return;
    const inSearch = event.target === field.current;
    const inField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && inField) choose(event.shiftKey ? 'append' : 'insert');
    else if (event.key === ' ' && inSearch && bySlash && hit?.shortcut === query.toLowerCase()) choose('insert');
    else if (event.key === 'ArrowDown' && inSearch) moveTo(active + 1);
    else if (event.key === 'ArrowUp' && inSearch) moveTo(active - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={ref} class="m-picker" role="dialog" tabIndex={-1} aria-label={t('picker_title')} onKeyDown={onKeyDown}>
      <div class="m-picker-head">
        <Icon name="search" />
        <input
          ref={field}
          class="m-picker-search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('picker_search')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={hit && `${id}-list-${active}`}
          placeholder={t('picker_hint')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span class="m-soft m-small" role="status">
          {waiting ? t('picker_filling') : !busy && t('picker_count', { n: hits.length })}
        </span>
        <IconButton small icon="close" label={t('ui_close')} onClick={onClose} />
      </div>
      {hits.length === 0 && !busy ? (
        <div class="m-nothing">
          <p>{t('picker_empty')}</p>
          <p class="m-soft m-small">{t('picker_empty_hint')}</p>
        </div>
      ) : (
        <div class="m-picker-main">
          <PickerList
            id={`${id}-list`}
            hits={hits}
            inGroups={query === ''}
            active={active}
            onActive={moveTo}
            onChoose={() => choose('insert')}
          />
          <PickerPreview hit={hit} rendering={rendering} fields={fields} answers={answers} onAnswers={setAnswers} />
        </div>
      )}
      <footer class="m-picker-foot">
        <span class="m-picker-keys m-soft m-small" aria-hidden="true">
          <Kbd keys="↑↓" /> {t('picker_key_move')} <Kbd keys="Esc" /> {t('picker_key_close')}
        </span>
        {grouped && (
          <IconButton
            small
            icon={grouped.favourite ? 'starred' : 'star'}
            label={t(grouped.favourite ? 'picker_unstar' : 'picker_star')}
            aria-pressed={grouped.favourite}
            onClick={() => props.onFavourite(grouped.hit, !grouped.favourite)}
          />
        )}
        <Button small keyHint="⇧↵" aria-keyshortcuts="Shift+Enter" disabled={!ready} onClick={() => insert('append')}>
          {t('picker_append')}
        </Button>
        <Button
          look="primary"
          small
          keyHint="↵"
          aria-keyshortcuts="Enter"
          disabled={!ready}
          onClick={() => insert('insert')}
        >
          {t('picker_insert')}
        </Button>
      </footer>
    </div>
  );
}

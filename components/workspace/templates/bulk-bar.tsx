import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Menu } from '@/components/ui/menu';
import { TextInput } from '@/components/ui/text-input';
import { networkNames } from '@/utils/community/network-names';
import { type NetworkId, networkIds } from '@/utils/community/networks';
import type { BulkChange } from '@/utils/packs/layer-editing/plan-bulk-change';
import { ChipsField } from './chips-field';
import { FolderField } from './folder-field';

export interface BulkBarProps {
  count: number;
  folders: readonly string[];
  /** Tags the chosen ones carry. */
  tags: readonly string[];
  onChange: (change: BulkChange) => void;
  onAll: () => void;
  onClose: () => void;
}

type Asked = 'move' | 'tag' | 'networks';

/** What can be done to all the templates chosen; what needs a word is asked here. */
export function BulkBar({ count, folders, tags, onChange, onAll, onClose }: BulkBarProps) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [text, setText] = useState('');
  const [networks, setNetworks] = useState<NetworkId[]>([]);
  const done = (change: BulkChange) => {
    setAsked(null);
    setText('');
    onChange(change);
  };
  const acts = [
    { id: 'move', label: t('templates_bulk_move') },
    { id: 'tag', label: t('templates_bulk_tag') },
    ...tags.slice(0, 20).map((tag) => ({ id: `untag ${tag}`, label: t('templates_bulk_untag', { tag }) })),
    { id: 'networks', label: t('templates_bulk_networks') },
    { id: 'private', label: t('templates_bulk_private') },
    { id: 'share', label: t('templates_bulk_share') },
    { id: 'remove', label: t('templates_remove'), danger: true },
  ];
  const pick = (id: string) => {
    if (id.startsWith('untag ')) done({ do: 'untag', tag: id.slice(6) });
    else if (id === 'private' || id === 'share') done({ do: 'private', private: id === 'private' });
    else if (id === 'remove') done({ do: 'remove' });
    else setAsked(id as Asked);
  };
  const submit = () => {
    if (asked === 'move') done({ do: 'move', folder: text });
    if (asked === 'tag' && text.trim() !== '') done({ do: 'tag', tag: text });
    if (asked === 'networks') done({ do: 'networks', networks: networks.length > 0 ? networks : null });
  };
  return (
    <div class="w-bulk" role="toolbar" aria-label={t('templates_bulk')}>
      <p class="w-bulk-line">
        <strong role="status">{t('templates_selected', { n: count })}</strong>
        <Button small look="quiet" onClick={onAll}>
          {t('templates_select_all')}
        </Button>
        <Menu
          items={acts}
          onPick={pick}
          button={(button) => (
            <Button {...button} small look="primary" disabled={count === 0}>
              {t('templates_bulk_change')}
            </Button>
          )}
        />
        <Button small look="quiet" onClick={onClose}>
          {t('templates_select_done')}
        </Button>
      </p>
      {asked && (
        <form
          class="w-bulk-form"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
          onKeyDown={(event) => event.key === 'Escape' && setAsked(null)}
        >
          {asked === 'move' && (
            <FolderField
              label={t('templates_bulk_move')}
              hint={t('templates_folder_hint')}
              folder={text}
              folders={folders}
              onFolder={setText}
            />
          )}
          {asked === 'tag' && (
            <TextInput label={t('templates_bulk_tag')} value={text} maxLength={60} onText={setText} />
          )}
          {asked === 'networks' && (
            <ChipsField
              label={t('templates_bulk_networks')}
              none={t('templates_everywhere')}
              values={networks}
              nameOf={(id) => networkNames[id as NetworkId]}
              options={networkIds}
              onValues={(values) => setNetworks(values as NetworkId[])}
            />
          )}
          <div class="m-form-end">
            <Button small look="quiet" onClick={() => setAsked(null)}>
              {t('ui_cancel')}
            </Button>
            <Button small look="primary" type="submit">
              {t('templates_bulk_do', { n: count })}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

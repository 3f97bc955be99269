import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { Switch } from '@/components/ui/switch';
import type { TemplateState } from '@/utils/packs/layer-editing/list-templates';

export type TemplateAct = 'propose' | 'duplicate' | 'own-copy' | 'revert' | 'remove' | 'discard';

export interface TemplateHeadProps {
  title: string;
  /** Null: it is new. */
  state: TemplateState | null;
  private: boolean;
  starred: boolean;
  changed: boolean;
  /** What keeps it from being saved, in words. */
  problems: readonly string[];
  /** It cannot be saved just now: it is being checked, or was changed elsewhere. */
  blocked: boolean;
  onPrivate: (on: boolean) => void;
  onStar: () => void;
  onSave: () => void;
  onAct: (act: TemplateAct) => void;
}

/** Whose template it is, and what can be done with all of it. Stays in sight while its wordings scroll. */
export function TemplateHead(props: TemplateHeadProps) {
  const { title, state, starred, changed, problems, onSave, onAct } = props;
  const { t } = useI18n();
  const ours = state === null || state === 'added' || state === 'private';
  const acts: MenuItem[] = [
    ...(state === null || state === 'pack'
      ? []
      : [{ id: 'propose', label: t('propose_act'), icon: 'handOver' } as const]),
    { id: 'duplicate', label: t('templates_duplicate'), icon: 'copy' },
    ...(ours
      ? []
      : [
          {
            id: 'own-copy',
            label: t('templates_own_copy'),
            icon: 'person',
            hint: t('templates_own_copy_hint'),
          } as const,
        ]),
    ...(state === 'changed' ? [{ id: 'revert', label: t('templates_revert'), icon: 'undo' } as const] : []),
    { id: 'remove', label: t('templates_remove'), icon: 'trash', danger: true },
  ];
  return (
    <header class="w-template-head">
      <div class="w-template-title">
        <h2>{title || t('templates_untitled')}</h2>
        {state !== null && state !== 'pack' && <Chip>{t(`templates_state_${state}`)}</Chip>}
        {changed && <Chip kind="attention">{t('templates_unsaved')}</Chip>}
      </div>
      <div class="w-template-acts">
        {ours && <Switch label={t('templates_private')} checked={props.private} onChange={props.onPrivate} />}
        {state !== null && (
          <IconButton
            icon={starred ? 'starred' : 'star'}
            label={t('templates_favourite')}
            aria-pressed={starred}
            onClick={props.onStar}
          />
        )}
        {changed && (
          <Button look="quiet" onClick={() => onAct('discard')}>
            {t('templates_discard')}
          </Button>
        )}
        <Button look="primary" disabled={!changed || props.blocked || problems.length > 0} onClick={onSave}>
          {t('ui_save')}
        </Button>
        {state !== null && (
          <Menu
            align="end"
            items={acts}
            onPick={(id) => onAct(id as TemplateAct)}
            button={(button) => <IconButton {...button} icon="more" label={t('ui_more')} />}
          />
        )}
      </div>
      {changed && problems.length > 0 && (
        <div class="w-template-problems m-small" role="status">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

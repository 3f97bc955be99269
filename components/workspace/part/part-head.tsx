import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';

export type PartState = 'pack' | 'changed' | 'added';

export interface PartHeadProps {
  title: string;
  /** Null: it is new. */
  state: PartState | null;
  changed: boolean;
  /** What keeps it from being saved, in words. */
  problem: string | null;
  onSave: () => void;
  onDiscard: () => void;
  /** Back to the pack's version; absent where there is none. */
  onRevert?: (() => void) | undefined;
}

/** Whose version it is, and what can be done with it. Stays in sight while what is written scrolls. */
export function PartHead({ title, state, changed, problem, onSave, onDiscard, onRevert }: PartHeadProps) {
  const { t } = useI18n();
  return (
    <header class="w-part-head">
      <div class="w-part-title">
        <h2>{title}</h2>
        {state && <Chip>{t(`part_state_${state}`)}</Chip>}
        {changed && <Chip kind="attention">{t('templates_unsaved')}</Chip>}
      </div>
      <div class="w-acts">
        {state === 'changed' && !changed && onRevert && (
          <Button look="quiet" icon="undo" onClick={onRevert}>
            {t('part_revert')}
          </Button>
        )}
        {changed && (
          <Button look="quiet" onClick={onDiscard}>
            {t('templates_discard')}
          </Button>
        )}
        <Button look="primary" disabled={!changed || problem !== null} onClick={onSave}>
          {t('part_save')}
        </Button>
      </div>
      {changed && problem && (
        <p class="m-small w-part-problem" role="status">
          {problem}
        </p>
      )}
    </header>
  );
}

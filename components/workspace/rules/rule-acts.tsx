import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { RuleState } from '@/utils/charter/rule-layer';

export interface RuleActsProps {
  /** Null: it is new. */
  state: RuleState | null;
  /** It cannot be saved as it is. */
  blocked: boolean;
  onSave: () => void;
  onAct: (act: 'disable' | 'enable' | 'revert') => void;
}

/** What can be done with a rule. Each can be undone from the toast that follows. */
export function RuleActs({ state, blocked, onSave, onAct }: RuleActsProps) {
  const { t } = useI18n();
  return (
    <div class="w-acts">
      <Button look="primary" disabled={blocked} onClick={onSave}>
        {t('rules_save')}
      </Button>
      {state === 'disabled' && <Button onClick={() => onAct('enable')}>{t('rules_enable')}</Button>}
      {state !== null && state !== 'disabled' && (
        <Button icon="hide" onClick={() => onAct('disable')}>
          {t('rules_disable')}
        </Button>
      )}
      {state === 'changed' && (
        <Button icon="undo" onClick={() => onAct('revert')}>
          {t('rules_revert')}
        </Button>
      )}
      {state === 'added' && (
        <Button icon="trash" onClick={() => onAct('revert')}>
          {t('rules_delete')}
        </Button>
      )}
    </div>
  );
}

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useI18n } from '@/components/ui/i18n-context';
import type { DisputedRule } from '@/utils/messaging/protocol';

export interface DisputeListProps {
  disputes: readonly DisputedRule[];
  /** The rule is still there. */
  hasRule: (id: string) => boolean;
  onException: (dispute: DisputedRule) => void;
  onDrop: (dispute: DisputedRule) => void;
}

/** The marks called wrong on this machine, each one click from an exception in its rule. */
export function DisputeList({ disputes, hasRule, onException, onDrop }: DisputeListProps) {
  const { t, language } = useI18n();
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  if (disputes.length === 0) {
    return (
      <EmptyState icon="check" title={t('rules_disputes_none')}>
        {t('rules_disputes_none_text')}
      </EmptyState>
    );
  }
  return (
    <ul class="w-rule-disputes">
      {disputes.map((dispute) => (
        <li key={dispute.key}>
          <p dir="auto" class="w-clamp">
            {dispute.text}
          </p>
          <p class="m-soft m-small">
            {dispute.words.map((words) => (
              <q key={words}>{words}</q>
            ))}{' '}
            {t('rules_dispute_of', { rule: dispute.ruleId, when: date.format(new Date(dispute.at)) })}
          </p>
          <div class="w-acts">
            <Button small icon="plus" disabled={!hasRule(dispute.ruleId)} onClick={() => onException(dispute)}>
              {t('rules_dispute_add')}
            </Button>
            <Button small look="quiet" onClick={() => onDrop(dispute)}>
              {t('rules_dispute_drop')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

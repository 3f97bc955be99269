import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import type { IconName } from '@/components/ui/icon-paths';
import { messageKey } from '@/components/ui/message-key';
import type { NativeActionId } from '@/utils/sites/site-adapter';
import { type CardStep, type StepId, stepKeys } from './card-types';

const stepIcons: Record<StepId, IconName> = {
  reply: 'reply',
  flag: 'flag',
  warn: 'warn',
  'hand-over': 'handOver',
  note: 'note',
  skip: 'check',
};

export interface CardActionsProps {
  steps: readonly CardStep[];
  natives: readonly NativeActionId[];
  networkLabel: string;
  onStep: (step: CardStep) => void;
  onNative: (id: NativeActionId) => void;
  onSaveTemplate: (() => void) | undefined;
}

/** The best next step, the others beside each other, and apart what the site itself would do, in words. */
export function CardActions({ steps, natives, networkLabel, onStep, onNative, onSaveTemplate }: CardActionsProps) {
  const { t } = useI18n();
  const [best, ...others] = steps;
  const wordsOf = ({ id, template, articleNumber }: CardStep) =>
    template
      ? t('overlay_step_reply_with', { title: template.title })
      : articleNumber
        ? t('overlay_step_flag_article', { number: articleNumber })
        : t(messageKey('overlay_step', id));
  const button = (step: CardStep, look: 'primary' | 'secondary') => (
    <Button
      key={`${step.id} ${step.template?.id ?? ''}`}
      look={look}
      wide={look === 'primary' || step.template !== undefined || step.articleNumber !== undefined}
      icon={stepIcons[step.id]}
      keyHint={steps.find(({ id }) => id === step.id) === step ? stepKeys[step.id] : undefined}
      onClick={() => onStep(step)}
    >
      {wordsOf(step)}
    </Button>
  );
  return (
    <>
      {best && <div class="m-card-best">{button(best, 'primary')}</div>}
      {others.length > 0 && <div class="m-card-others">{others.map((step) => button(step, 'secondary'))}</div>}
      {onSaveTemplate && (
        <Button look="quiet" wide icon="template" onClick={onSaveTemplate}>
          {t('overlay_save_template')}
        </Button>
      )}
      {natives.length > 0 && (
        <div class="m-natives">
          <h3 class="m-soft m-small" title={t('overlay_native_key')}>
            {t('overlay_native', { network: networkLabel })}
          </h3>
          {natives.map((id, at) => (
            <Button
              key={id}
              look="quiet"
              wide
              keyHint={String(at + 1)}
              data-native={at + 1}
              onClick={() => onNative(id)}
            >
              <span class={id === 'delete' ? 'm-native-name m-danger-text' : 'm-native-name'}>
                {t(messageKey('overlay_native', id), { network: networkLabel })}
              </span>{' '}
              <span class="m-soft m-small">
                {t(messageKey('overlay_native', `${id}-hint`), { network: networkLabel })}
              </span>
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';

export type PublishStep = 'key' | 'place' | 'version';

const order: readonly PublishStep[] = ['key', 'place', 'version'];

/** How far one is: what is done, what is next. */
export function PublishSteps({ done, current }: { done: ReadonlySet<PublishStep>; current: PublishStep }) {
  const { t } = useI18n();
  return (
    <ol class="w-steps" aria-label={t('pub_steps')}>
      {order.map((step, at) => (
        <li key={step} aria-current={step === current ? 'step' : undefined} data-done={done.has(step)}>
          <span class="w-step-mark" aria-hidden="true">
            {done.has(step) ? <Icon name="check" /> : at + 1}
          </span>
          {t(`pub_step_${step}`)}
          {done.has(step) && <span class="m-hidden"> ({t('pub_step_done')})</span>}
        </li>
      ))}
    </ol>
  );
}

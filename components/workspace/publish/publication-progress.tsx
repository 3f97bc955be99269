import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { Spinner } from '@/components/ui/spinner';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { Section } from '../section';

const steps = [
  ['object', 'pub_at_object'],
  ['turn', 'pub_at_turn'],
  ['check', 'pub_at_check'],
  ['manifest', 'pub_at_manifest'],
  ['read-back', 'pub_at_read_back'],
  ['leave', 'pub_at_leave'],
] as const;

export interface PublicationProgressProps {
  publication: PublicationRow;
  onTry: () => void;
  onGiveUp: () => void;
}

/** A version on its way, step by step; what stands in its way, and when it goes on. */
export function PublicationProgress({ publication, onTry, onGiveUp }: PublicationProgressProps) {
  const { t, language } = useI18n();
  const { version, step, told, nextAt } = publication;
  const present = steps.findIndex(([one]) => one === step);
  const time =
    nextAt && new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(nextAt));
  return (
    <Section title={t('pub_under_way', { version })} hint={t('pub_closing')}>
      <ol class="w-progress" aria-live="polite">
        {steps.map(([one, words], at) => (
          <li key={one} aria-current={at === present ? 'step' : undefined} class={at > present ? 'm-soft' : undefined}>
            <span class="w-step-mark" aria-hidden="true">
              {at < present ? <Icon name="check" /> : at === present && !told ? <Spinner label="" /> : at + 1}
            </span>
            {t(words)}
            {at < present && <span class="m-hidden"> ({t('pub_step_done')})</span>}
          </li>
        ))}
      </ol>
      {told && (
        <Banner
          actions={
            <>
              <Button small look="quiet" onClick={onGiveUp}>
                {t('pub_give_up')}
              </Button>
              <Button small look="primary" onClick={onTry}>
                {t('pub_try')}
              </Button>
            </>
          }
        >
          <p>{textOf(t, told.what)}</p>
          <p>
            {textOf(t, told.todo)} {time && t('pub_again_at', { time })}
          </p>
        </Banner>
      )}
    </Section>
  );
}

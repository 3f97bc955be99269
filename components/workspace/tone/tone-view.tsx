import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { ToneGuide } from '@/utils/tone/schema';
import { PageHead } from '../page-head';
import type { PartState } from '../part/part-head';
import { formatRoute } from '../route';
import { Section } from '../section';
import { AvoidTable } from './avoid-table';
import { SetAside, type SetAsideProps } from './set-aside';
import { SeverityGroups } from './severity-groups';

export interface ToneViewProps extends SetAsideProps {
  packTitle: string;
  /** With what this machine changed in it. */
  guide: ToneGuide;
  /** Whose version it is. */
  state: PartState;
}

/** The tone guide: the voice, what is pointed out and how strongly, the words to avoid, what was set aside here. */
export function ToneView({ packTitle, guide, state, accepted, onPointOut }: ToneViewProps) {
  const { t } = useI18n();
  const { register, require: required, limits } = guide;
  const parts = [
    required.greeting && t('guide_required_greeting'),
    required.empathy && t('guide_required_empathy'),
    required.nextStep && t('guide_required_next'),
  ].filter(Boolean);
  return (
    <div class="w-page">
      <PageHead
        title={t('area_tone')}
        actions={
          <>
            {state === 'changed' && <Chip>{t('part_state_changed')}</Chip>}
            <a class="m-button m-secondary" href={formatRoute('tone', { view: 'brand' })}>
              {t('brand_edit')}
            </a>
            <a class="m-button m-primary" href={formatRoute('tone', { view: 'edit' })}>
              {t('guide_edit')}
            </a>
          </>
        }
      >
        {t('guide_intro', { pack: packTitle })}
      </PageHead>
      <Section title={t('guide_voice')}>
        <dl class="w-facts w-facts-wide">
          <div>
            <dt>{t('guide_register')}</dt>
            <dd>{register ? t(messageKey('register', register)) : t('guide_register_none')}</dd>
          </div>
          {parts.length > 0 && (
            <div>
              <dt>{t('guide_required')}</dt>
              <dd>{parts.join(', ')}</dd>
            </div>
          )}
          <div>
            <dt>{t('guide_limits')}</dt>
            <dd>{t('guide_limits_words', { emojis: limits.emojis, words: limits.sentenceWords })}</dd>
          </div>
        </dl>
      </Section>
      <Section title={t('guide_rules')} hint={t('guide_rules_hint')}>
        <SeverityGroups guide={guide} />
      </Section>
      <SetAside accepted={accepted} onPointOut={onPointOut} />
      <AvoidTable terms={guide.avoid} />
    </div>
  );
}

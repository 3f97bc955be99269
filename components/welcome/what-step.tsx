import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import type { MessageKey } from '@/utils/messages/all-messages';

const does: readonly [IconName, MessageKey][] = [
  ['flag', 'welcome_does_mark'],
  ['template', 'welcome_does_reply'],
  ['tone', 'welcome_does_tone'],
  ['list', 'welcome_does_log'],
];
const never: readonly MessageKey[] = [
  'welcome_never_send',
  'welcome_never_hide',
  'welcome_never_leave',
  'welcome_never_everywhere',
];

/** First screen: what it does, and what it never does. */
export function WhatStep() {
  const { t } = useI18n();
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome_what_title')}</h1>
      <p class="c-lead">{t('welcome_what_intro')}</p>
      <div class="c-two">
        <section>
          <h2>{t('welcome_does')}</h2>
          <ul class="c-points">
            {does.map(([icon, key]) => (
              <li key={key}>
                <Icon name={icon} />
                {t(key)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('welcome_never')}</h2>
          <ul class="c-points c-never">
            {never.map((key) => (
              <li key={key}>
                <Icon name="close" />
                {t(key)}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

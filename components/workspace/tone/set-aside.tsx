import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { AcceptedFinding } from '@/utils/tone/accept-finding';
import { Section } from '../section';

export interface SetAsideProps {
  accepted: readonly AcceptedFinding[];
  onPointOut: (finding: AcceptedFinding) => void;
}

/** Remarks called "not for this team" on this machine: each a change of the guide to propose, or to take back. */
export function SetAside({ accepted, onPointOut }: SetAsideProps) {
  const { t } = useI18n();
  if (accepted.length === 0) return null;
  return (
    <Section title={t('guide_set_aside')} hint={t('guide_set_aside_hint')}>
      <ul class="w-set-aside">
        {accepted.map((finding) => {
          const { rule, words } = finding;
          const what = words === null ? t('guide_set_aside_rule') : t('guide_set_aside_words', { words });
          return (
            <li key={`${rule} ${words}`}>
              <span>
                <strong>{t(messageKey('finding', rule))}</strong> <span class="m-soft">{what}</span>
              </span>
              <Button
                small
                look="quiet"
                icon="undo"
                aria-label={`${t('guide_point_out')}: ${t(messageKey('finding', rule))}, ${what}`}
                onClick={() => onPointOut(finding)}
              >
                {t('guide_point_out')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

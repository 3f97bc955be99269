import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { defaultSeverity } from '@/utils/tone/default-severity';
import { findingRules, findingSeverities, type ToneGuide } from '@/utils/tone/schema';
import type { VoiceFieldsProps } from './voice-fields';

type Strength = (typeof findingSeverities)[number];

/** How strongly each remark is made; the usual strength is kept as no setting at all. */
export function StrengthFields({ guide, onGuide }: VoiceFieldsProps) {
  const { t } = useI18n();
  const nameOf = (strength: Strength) => (strength === 'off' ? t('guide_off') : t(`tone_severity_${strength}`));
  const write = (rule: (typeof findingRules)[number], strength: Strength) => {
    const { [rule]: _old, ...others } = guide.severities;
    const severities: ToneGuide['severities'] =
      strength === defaultSeverity[rule] ? others : { ...guide.severities, [rule]: strength };
    onGuide({ ...guide, severities });
  };
  return (
    <ul class="w-strength-lines">
      {findingRules.map((rule) => (
        <li key={rule}>
          <span>{t(messageKey('finding', rule))}</span>
          <Select
            small
            label={t(messageKey('finding', rule))}
            hiddenLabel
            value={guide.severities[rule] ?? defaultSeverity[rule]}
            options={findingSeverities.map((value) => ({
              value,
              label: value === defaultSeverity[rule] ? t('guide_default', { strength: nameOf(value) }) : nameOf(value),
            }))}
            onPick={(strength) => write(rule, strength)}
          />
        </li>
      ))}
    </ul>
  );
}

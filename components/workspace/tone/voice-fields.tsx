import { Checkbox } from '@/components/ui/checkbox';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import type { ToneGuide } from '@/utils/tone/schema';
import { NumberField } from '../rules/number-field';

export interface VoiceFieldsProps {
  guide: ToneGuide;
  onGuide: (guide: ToneGuide) => void;
}

const required = [
  ['greeting', 'guide_require_greeting'],
  ['empathy', 'guide_require_empathy'],
  ['nextStep', 'guide_require_next'],
] as const;

/** Shortest sentence a guide may ask for, as its schema has it. */
const fewestWords = 10;

/** The register, what a reply must hold, and how long and how lively it may be. */
export function VoiceFields({ guide, onGuide }: VoiceFieldsProps) {
  const { t } = useI18n();
  const { register, require, limits } = guide;
  return (
    <>
      <div class="w-field-row">
        <Select
          label={t('guide_register_pick')}
          value={register ?? 'none'}
          options={[
            { value: 'none', label: t('guide_register_none') },
            { value: 'vous', label: t('register_vous') },
            { value: 'tu', label: t('register_tu') },
          ]}
          onPick={(value) => onGuide({ ...guide, register: value === 'none' ? null : value })}
        />
      </div>
      <fieldset class="w-form">
        <legend>{t('guide_required')}</legend>
        {required.map(([id, label]) => (
          <Checkbox
            key={id}
            label={t(label)}
            checked={require[id]}
            onChange={(on) => onGuide({ ...guide, require: { ...require, [id]: on } })}
          />
        ))}
        <p class="m-soft m-small">{t('guide_require_hint')}</p>
      </fieldset>
      <div class="w-field-row">
        <NumberField
          label={t('guide_limit_emojis')}
          value={limits.emojis}
          max={100}
          onNumber={(emojis = 0) => onGuide({ ...guide, limits: { ...limits, emojis: Math.max(0, emojis) } })}
        />
        <NumberField
          label={t('guide_limit_words')}
          value={limits.sentenceWords}
          min={fewestWords}
          max={200}
          onNumber={(words = fewestWords) => onGuide({ ...guide, limits: { ...limits, sentenceWords: words } })}
        />
      </div>
    </>
  );
}

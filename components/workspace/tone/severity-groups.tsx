import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { MarkKind } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { defaultSeverity } from '@/utils/tone/default-severity';
import { findingRules, type ToneGuide } from '@/utils/tone/schema';

const groups = ['hold', 'warn', 'note', 'off'] as const;
const kinds: Record<'hold' | 'warn' | 'note', MarkKind> = { hold: 'serious', warn: 'attention', note: 'note' };

/** Every remark under the strength the house gives it, the strongest first. */
export function SeverityGroups({ guide }: { guide: ToneGuide }) {
  const { t } = useI18n();
  return (
    <dl class="w-strengths">
      {groups.map((strength) => {
        const rules = findingRules.filter((rule) => (guide.severities[rule] ?? defaultSeverity[rule]) === strength);
        if (rules.length === 0) return null;
        return (
          <div key={strength}>
            <dt>
              {strength === 'off' ? (
                <span class="m-soft">{t('guide_off')}</span>
              ) : (
                <SeverityMark kind={kinds[strength]} word={t(`tone_severity_${strength}`)} />
              )}
            </dt>
            <dd class="w-chips">
              {rules.map((rule) => (
                <Chip key={rule}>{t(messageKey('finding', rule))}</Chip>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

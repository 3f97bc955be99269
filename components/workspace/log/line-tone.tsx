import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Interaction } from '@/utils/log/schema';
import type { FindingRule } from '@/utils/tone/schema';

/** The remarks on the tone of a reply: while it was written, and when it was sent. */
export function LineTone({ line }: { line: Interaction }) {
  const { t } = useI18n();
  if (line.action !== 'reply' && line.action !== 'warn') return null;
  const list = (rules: readonly FindingRule[]) =>
    rules.length === 0 ? (
      <span class="m-soft">{t('line_tone_calm')}</span>
    ) : (
      <span class="w-chips">
        {rules.map((rule) => (
          <Chip key={rule}>{t(messageKey('finding', rule))}</Chip>
        ))}
      </span>
    );
  return (
    <section>
      <h3>{t('line_tone')}</h3>
      <dl class="w-facts">
        <div>
          <dt>{t('line_tone_before')}</dt>
          <dd>{list(line.toneBefore)}</dd>
        </div>
        <div>
          <dt>{t('line_tone_after')}</dt>
          <dd>{list(line.toneAfter)}</dd>
        </div>
      </dl>
      {line.sentAnyway && <p class="m-small">{t('line_sent_anyway')}</p>}
    </section>
  );
}

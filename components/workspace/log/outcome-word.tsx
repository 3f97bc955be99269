import { useI18n } from '@/components/ui/i18n-context';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Interaction } from '@/utils/log/schema';
import { describeOutcome } from './describe-outcome';

/** How a line ended; with a mark when it asks to be looked at. */
export function OutcomeWord({ line, now }: { line: Interaction; now: number }) {
  const { t } = useI18n();
  const { key, kind } = describeOutcome(line, now);
  return kind ? <SeverityMark kind={kind} word={t(key)} /> : <span>{t(key)}</span>;
}

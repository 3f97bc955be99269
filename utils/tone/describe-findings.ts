import type { Language, Span } from '@/utils/community/schema';
import { formatMessage } from '@/utils/messages/format-message';
import { toneMessages } from '@/utils/messages/tone';
import type { Finding, FindingRule, FindingSeverity } from './schema';

/** A finding in words, as the command line prints it. */
export interface DescribedFinding {
  rule: FindingRule;
  severity: FindingSeverity;
  span: Span | null;
  message: string;
  replacement: string | null;
}

export interface DescribedFindings {
  id: string;
  findings: DescribedFinding[];
}

const table: Record<string, { en: string; fr: string }> = toneMessages;

/** Findings of one draft with their messages as sentences in the draft's language; `replacement` null when none is proposed. */
export function describeFindings(id: string, findings: readonly Finding[], lang: Language): DescribedFindings {
  return {
    id,
    findings: findings.map(({ rule, severity, span, message, replacement }) => ({
      rule,
      severity,
      span,
      message: formatMessage(table[message.key]?.[lang] ?? message.key, lang, message.values),
      replacement: replacement ?? null,
    })),
  };
}

import type { Language, MessageRef, Span } from '@/utils/community/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import type { Category, Severity, Signal, Verdict } from './schema';

/** A verdict as the command line prints it. */
export interface DescribedVerdict {
  id: string;
  lang: 'fr' | 'en' | 'other';
  violations: {
    category: Category;
    severity: Severity;
    rule: string;
    article: string | null;
    spans: Span[];
    why: string;
  }[];
  signals: { signal: Signal; spans: Span[] }[];
  rank: number;
}

/** Puts a verdict into plain data with its reasons as sentences, in the item's language (English for others). */
export function describeVerdict(id: string, verdict: Verdict): DescribedVerdict {
  const language: Language = verdict.language === 'fr' ? 'fr' : 'en';
  const messages: MessageTable = allMessages;
  return {
    id,
    lang: verdict.language,
    violations: verdict.violations.map((one) => {
      const say = ({ key, values }: MessageRef): string => {
        const message = messages[key];
        return message ? formatMessage(message[language], language, values ?? {}) : key;
      };
      return {
        category: one.category,
        severity: one.severity,
        rule: one.ruleId,
        article: one.articleId,
        spans: one.spans,
        why: [one.why, ...(one.stands ? [one.stands] : [])].map(say).join(' '),
      };
    }),
    signals: verdict.signals,
    rank: verdict.rank,
  };
}

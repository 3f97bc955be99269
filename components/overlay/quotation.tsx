import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { markOfSeverity } from '@/components/ui/mark-kind';
import type { Verdict } from '@/utils/charter/schema';
import { cutQuotation } from './cut-quotation';

/** Longest excerpt shown before "show the whole comment", in UTF-16 units: about five lines of the card. */
const excerpt = 220;

/** The comment's own words, what was found in them marked. Text nodes only: nothing of a page is ever markup here. */
export function Quotation({ text, verdict }: { text: string; verdict: Verdict | null }) {
  const { t } = useI18n();
  const [whole, setWhole] = useState(false);
  const marked = (verdict?.violations ?? [])
    .toSorted((a, b) => b.severity - a.severity)
    .flatMap(({ spans, severity }) => spans.map((span) => ({ span, kind: markOfSeverity(severity) })));
  const quotation = cutQuotation(
    text,
    marked.map(({ span }) => span),
    whole ? Number.POSITIVE_INFINITY : excerpt,
  );
  const cut = quotation.cutStart || quotation.cutEnd;
  return (
    <div class="m-quotation">
      <blockquote dir="auto">
        {quotation.cutStart && '… '}
        {quotation.parts.map((part) =>
          part.mark === null ? (
            part.text
          ) : (
            <mark key={part.start} data-kind={marked[part.mark]?.kind}>
              {part.text}
            </mark>
          ),
        )}
        {quotation.cutEnd && ' …'}
      </blockquote>
      {(cut || whole) && (
        <button type="button" class="m-link" onClick={() => setWhole(!whole)}>
          {t(whole ? 'overlay_less_text' : 'overlay_more_text')}
        </button>
      )}
    </div>
  );
}

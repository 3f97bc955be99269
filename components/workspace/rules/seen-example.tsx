import { cutQuotation } from '@/components/overlay/cut-quotation';
import { useI18n } from '@/components/ui/i18n-context';
import type { BackTestExample } from '@/utils/charter/back-test';
import { networkNames } from '@/utils/community/network-names';

/** Shown of a long comment, in UTF-16 units. */
const excerpt = 240;

/** A comment seen, its words marked. Text nodes only: nothing of a page is ever markup here. */
export function SeenExample({ example }: { example: Pick<BackTestExample, 'text' | 'network' | 'at' | 'spans'> }) {
  const { language } = useI18n();
  const { parts, cutStart, cutEnd } = cutQuotation(example.text, example.spans, excerpt);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(example.at));
  return (
    <li class="w-seen-example">
      <span dir="auto">
        {cutStart && '… '}
        {parts.map((part) => (part.mark === null ? part.text : <mark key={part.start}>{part.text}</mark>))}
        {cutEnd && ' …'}
      </span>
      <span class="m-soft m-small">
        {networkNames[example.network]}, {when}
      </span>
    </li>
  );
}

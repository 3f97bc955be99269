import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';

/** What an exception or a remark to let go says, in sentences; a comment is shown as what it is: somebody's words. */
export function ItemWords({ item }: { item: ProposedItem }) {
  const { t } = useI18n();
  if (item.kind === 'accept') {
    return (
      <p>
        <strong>{t(messageKey('finding', item.rule))}</strong>{' '}
        {item.words === null ? t('review_accept_rule') : t('review_accept_words', { words: item.words })}
      </p>
    );
  }
  if (item.kind !== 'exception') return null;
  return (
    <>
      <p>{t('review_rule', { id: item.ruleId })}</p>
      <figure class="w-somebody">
        <figcaption class="m-small">
          <strong>{t('review_comment_words')}</strong> {t('review_comment_hint')} {t('review_comment_becomes')}
        </figcaption>
        <blockquote dir="auto">{mark(item.text, item.words)}</blockquote>
      </figure>
    </>
  );
}

/** The first place of each of the words stands out. */
function mark(text: string, words: readonly string[]) {
  const found = words
    .flatMap((one) => {
      const start = one === '' ? -1 : text.indexOf(one);
      return start < 0 ? [] : [{ start, end: start + one.length }];
    })
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const parts = found.flatMap(({ start, end }) => {
    if (start < at) return [];
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(at)];
}

import { useI18n } from '@/components/ui/i18n-context';
import { compareWords } from '@/utils/packs/compare/compare-words';

/** What was taken out and put in, word by word; told by more than colour, and to screen readers. */
export function WordsDiff({ before, after, lang }: { before: string; after: string; lang?: string }) {
  const { t } = useI18n();
  return (
    <p class="w-diff" lang={lang}>
      {compareWords(before, after).map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span class="m-hidden">{t(kind === 'added' ? 'templates_diff_added' : 'templates_diff_removed')}</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

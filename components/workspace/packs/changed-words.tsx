import { useI18n } from '@/components/ui/i18n-context';
import { compareWords } from '@/utils/packs/compare/compare-words';

/** One text with what was taken out and what was put in, told by more than colour and to screen readers too. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const { t } = useI18n();
  return (
    <p class="w-changed">
      {compareWords(before, after).map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span class="m-hidden">{t(`changes_${kind}`)} </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}

import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { Article } from '@/utils/charter/schema';
import { languages } from '@/utils/community/schema';
import { Section } from '../section';

export interface ArticlePreviewProps {
  article: Article;
  /** A comment met lately that breaks it; null: none was. */
  comment: string | null;
}

/** The article as the card of a comment will show it, in each of its languages. */
export function ArticlePreview({ article, comment }: ArticlePreviewProps) {
  const { t } = useI18n();
  return (
    <Section title={t('article_preview')} hint={t('article_preview_hint')}>
      {comment === null && <p class="m-soft m-small">{t('article_preview_none')}</p>}
      {languages
        .filter((lang) => article.title[lang] || article.text[lang])
        .map((lang) => (
          <div key={lang} class="w-preview-card">
            <blockquote dir="auto">{comment ?? t('article_preview_sample')}</blockquote>
            <p lang={lang}>
              <Chip kind="attention">
                {t('overlay_article_title', { number: article.number, title: article.title[lang] ?? '' })}
              </Chip>
            </p>
            <blockquote class="w-charter-words" lang={lang}>
              {article.text[lang]}
            </blockquote>
          </div>
        ))}
    </Section>
  );
}

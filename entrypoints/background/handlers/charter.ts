import type { Language } from '@/utils/community/schema';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { LoadedPack } from '../load-packs';

const other: Record<Language, Language> = { fr: 'en', en: 'fr' };

/** The charter's own words: articles and help lines, in the language asked for or the nearest. */
export function charterHandlers(
  packs: () => Promise<readonly LoadedPack[]>,
): Pick<Handlers, 'charter.explain' | 'charter.helpLines'> {
  return {
    async 'charter.explain'({ articleIds, language }) {
      const [loaded] = await packs();
      const articles = loaded?.pack.charter.articles.filter((article) => articleIds.includes(article.id)) ?? [];
      return articles.map(({ id, number, title, text }) => ({
        articleId: id,
        number,
        title: title[language] ?? title[other[language]] ?? '',
        text: text[language] ?? text[other[language]] ?? '',
      }));
    },
    async 'charter.helpLines'({ language }) {
      const [loaded] = await packs();
      return (loaded?.pack.charter.helpLines ?? []).map(({ text, url }) => ({
        text: text[language] ?? text[other[language]] ?? '',
        url: url ?? null,
      }));
    },
  };
}

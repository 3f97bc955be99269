import type { Language } from '@/utils/community/schema';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { Voices } from '../voices';

const other: Record<Language, Language> = { fr: 'en', en: 'fr' };

/** The charter's own words: articles and help lines, in the language asked for or the nearest. */
export function charterHandlers(voices: Voices): Pick<Handlers, 'charter.explain' | 'charter.helpLines'> {
  return {
    async 'charter.explain'({ articleIds, language, page, packId }, caller) {
      // The log asks for lines of every brand: without a page the articles of all packs are looked through, in their order.
      const packs =
        page || packId || caller.kind === 'content'
          ? [await voices.find({ page, packId }, caller)]
          : await voices.list();
      const all = packs.flatMap(({ pack }) => pack.charter.articles);
      const articles = [...new Set(articleIds)].flatMap((id) => all.find((article) => article.id === id) ?? []);
      return articles.map(({ id, number, title, text }) => ({
        articleId: id,
        number,
        title: title[language] ?? title[other[language]] ?? '',
        text: text[language] ?? text[other[language]] ?? '',
      }));
    },
    async 'charter.helpLines'({ language, page, packId }, caller) {
      const { pack } = await voices.find({ page, packId }, caller);
      return pack.charter.helpLines.map(({ text, url }) => ({
        text: text[language] ?? text[other[language]] ?? '',
        url: url ?? null,
      }));
    },
  };
}

import type { Language } from '@/utils/community/schema';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { foldBrand } from '@/utils/packs/choose-pack';
import type { LoadedPack } from '../load-packs';
import type { Voices } from '../voices';

const other: Record<Language, Language> = { fr: 'en', en: 'fr' };

function preferBrand(packs: readonly LoadedPack[], brand: string | null): readonly LoadedPack[] {
  if (brand === null) return packs;
  const isOf = ({ pack }: LoadedPack): boolean => foldBrand(pack.brand.name) === foldBrand(brand);
  return packs.toSorted((a, b) => Number(isOf(b)) - Number(isOf(a)));
}

/** The charter's own words: articles and help lines, in the language asked for or the nearest. */
export function charterHandlers(voices: Voices): Pick<Handlers, 'charter.explain' | 'charter.helpLines'> {
  return {
    async 'charter.explain'({ articleIds, language, page, packId, brand }, caller) {
      // The log asks for lines of every brand: without a page the articles of all packs are looked through, those of its brand first.
      const packs =
        page || packId || caller.kind === 'content'
          ? [await voices.find({ page, packId }, caller)]
          : preferBrand(await voices.list(), brand);
      const all = packs.flatMap(({ pack }) => pack.charter.articles.map((article) => ({ ...article, from: pack.id })));
      const articles = [...new Set(articleIds)].flatMap((id) => all.find((article) => article.id === id) ?? []);
      return articles.map(({ id, from, number, title, text }) => ({
        articleId: id,
        packId: from,
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

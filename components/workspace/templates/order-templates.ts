import type { Language } from '@/utils/community/schema';
import type { ListedTemplate } from '@/utils/packs/layer-editing/list-templates';
import { localText } from '../local-text';

export const listOrders = ['folder', 'title', 'used', 'recent'] as const;
export type ListOrder = (typeof listOrders)[number];

/** Templates in an order other than by folder: by title, the most used or the last used first. */
export function orderTemplates(
  all: readonly ListedTemplate[],
  order: ListOrder,
  language: Language,
  uses: ReadonlyMap<string, { count: number; lastAt: string }>,
): ListedTemplate[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const titles = new Map(all.map((one) => [one, localText(one.template.title, language)]));
  const byTitle = (a: ListedTemplate, b: ListedTemplate) => collator.compare(titles.get(a) ?? '', titles.get(b) ?? '');
  const useOf = ({ template }: ListedTemplate) => uses.get(template.id);
  return all.toSorted((a, b) => {
    const [one, other] = [useOf(a), useOf(b)];
    const first =
      order === 'used'
        ? (other?.count ?? 0) - (one?.count ?? 0)
        : order === 'recent'
          ? (other?.lastAt ?? '').localeCompare(one?.lastAt ?? '')
          : 0;
    return first || byTitle(a, b);
  });
}

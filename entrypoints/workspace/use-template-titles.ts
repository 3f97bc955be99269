import { useMemo } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { usePacks } from './use-packs';
import type { PageActions } from './use-page';

/** A template's title in the interface's language; its id when no pack has it any more. */
export function useTemplateTitles(page: PageActions): (id: string) => string {
  const { language } = useI18n();
  const packs = usePacks(page);
  return useMemo(() => {
    const all = packs?.flatMap(({ pack }) => pack.templates) ?? [];
    const titles = new Map(all.map(({ id, title }) => [id, title[language] ?? title.en ?? title.fr ?? id]));
    return (id: string) => titles.get(id) ?? id;
  }, [packs, language]);
}

import { useMemo, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { localText } from '@/components/workspace/local-text';
import { TemplatesView } from '@/components/workspace/templates/templates-view';
import type { Pack } from '@/utils/packs/schema';
import { buildTemplateIndex } from '@/utils/templates/build-template-index';
import { searchTemplates } from '@/utils/templates/search-templates';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import { useRenderings } from './use-renderings';

export interface TemplatesRootProps {
  page: PageActions;
  pack: Pack;
  packTitle: string;
  /** Id of the template the address leads to. */
  wanted: string | undefined;
}

/** Found at most; nobody reads further. */
const shown = 200;

/** Joins the templates to the pack: search in the page, filling in the background, on the last comment met. */
export function TemplatesRoot({ page, pack, packTitle, wanted }: TemplatesRootProps) {
  const { language } = useI18n();
  const [query, setQuery] = useState('');
  const index = useMemo(() => buildTemplateIndex(pack.templates), [pack]);
  const byId = useMemo(() => new Map(pack.templates.map((template) => [template.id, template])), [pack]);
  const recent = useAnswer('log.query', { limit: 30 }, page.tell);
  const item = recent.data?.rows.find((line) => line.item !== null)?.item ?? null;
  const template = (wanted && byId.get(wanted)) || null;

  const renderings = useRenderings(pack.id, template, item, recent.data !== null, page);
  const found = query.trim() ? searchTemplates(index, query, shown).flatMap((id) => byId.get(id) ?? []) : null;
  const articles = pack.charter.articles.filter(({ id }) => template?.cites.includes(id));
  return (
    <TemplatesView
      packTitle={packTitle}
      templates={pack.templates}
      query={query}
      onQuery={setQuery}
      found={found}
      current={
        template && {
          template,
          renderings,
          item,
          articles: articles.map(({ id, number, title }) => ({ id, number, title: localText(title, language) })),
        }
      }
    />
  );
}

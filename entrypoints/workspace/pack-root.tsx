import { useState } from 'preact/hooks';
import { Skeleton } from '@/components/ui/skeleton';
import { PackChoice } from '@/components/workspace/packs/pack-choice';
import type { Area, Route } from '@/components/workspace/route';
import { RulesRoot } from './rules-root';
import { TemplatesRoot } from './templates-root';
import { ToneRoot } from './tone-root';
import { usePacks } from './use-packs';
import type { PageActions } from './use-page';
import { useTemplateTitles } from './use-template-titles';

export const packAreas = ['templates', 'charter', 'tone'] as const satisfies readonly Area[];

export interface PackRootProps {
  page: PageActions;
  area: (typeof packAreas)[number];
  params: Route['params'];
}

/** Joins the areas that show one pack to it; which one, where several are installed, is chosen above it. */
export function PackRoot({ page, area, params }: PackRootProps) {
  const packs = usePacks(page);
  const templateTitle = useTemplateTitles(page);
  const [asked, setAsked] = useState(params.pack ?? '');
  const first = packs?.find(({ pack }) => pack.id === asked) ?? packs?.[0];
  if (!packs || !first) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  const { pack, state } = first;
  // Another pack is another page: what was being edited in one is not carried into the other.
  const areas = {
    templates: () => <TemplatesRoot key={pack.id} page={page} pack={pack} packTitle={state.title} params={params} />,
    charter: () => (
      <RulesRoot
        key={pack.id}
        page={page}
        pack={pack}
        packTitle={state.title}
        templateTitle={templateTitle}
        params={params}
      />
    ),
    tone: () => <ToneRoot key={pack.id} page={page} pack={pack} packTitle={state.title} params={params} />,
  };
  return (
    <>
      <PackChoice
        packs={packs.map((one) => ({ id: one.pack.id, title: one.state.title, brand: one.state.brand }))}
        current={pack.id}
        onPick={setAsked}
      />
      {areas[area]()}
    </>
  );
}

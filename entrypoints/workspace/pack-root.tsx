import { Skeleton } from '@/components/ui/skeleton';
import { PacksView } from '@/components/workspace/packs/packs-view';
import type { Area, Route } from '@/components/workspace/route';
import { ToneView } from '@/components/workspace/tone/tone-view';
import { shippedPacks } from '@/utils/platform/shipped-pack';
import { RulesRoot } from './rules-root';
import { TemplatesRoot } from './templates-root';
import { usePacks } from './use-packs';
import type { PageActions } from './use-page';
import { useTemplateTitles } from './use-template-titles';

export const packAreas = ['templates', 'charter', 'tone', 'packs'] as const satisfies readonly Area[];

export interface PackRootProps {
  page: PageActions;
  area: (typeof packAreas)[number];
  params: Route['params'];
}

/** Joins the areas that read the packs to them. */
export function PackRoot({ page, area, params }: PackRootProps) {
  const packs = usePacks(page);
  const templateTitle = useTemplateTitles(page);
  const first = packs?.[0];
  if (!packs || !first) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  const { pack, state } = first;
  if (area === 'templates') {
    return <TemplatesRoot page={page} pack={pack} packTitle={state.title} wanted={params.id} />;
  }
  if (area === 'charter') {
    return <RulesRoot page={page} pack={pack} packTitle={state.title} templateTitle={templateTitle} params={params} />;
  }
  if (area === 'tone') return <ToneView packTitle={state.title} guide={pack.tone} />;
  const samples: readonly string[] = shippedPacks;
  return (
    <PacksView packs={packs.map((one) => ({ ...one, isSample: samples.includes(one.pack.id) }))} now={Date.now()} />
  );
}

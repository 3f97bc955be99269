import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { PageHead } from '@/components/workspace/page-head';
import { formatRoute, type Route } from '@/components/workspace/route';
import { ToneView } from '@/components/workspace/tone/tone-view';
import { callBackground } from '@/utils/messaging/call-background';
import { isSame } from '@/utils/packs/compare/is-same';
import type { Pack } from '@/utils/packs/schema';
import type { AcceptedFinding } from '@/utils/tone/accept-finding';
import { BrandRoot } from './brand-root';
import { ToneEditorRoot } from './tone-editor-root';
import { useAdopted } from './use-adopted';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import { usePartLayer } from './use-part-layer';

export interface ToneRootProps {
  page: PageActions;
  pack: Pack;
  packTitle: string;
  params: Route['params'];
}

/** Joins the tone guide to its pack, and what was set aside in composers to the layer over it. */
export function ToneRoot({ page, pack, packTitle, params }: ToneRootProps) {
  const { t } = useI18n();
  const accepted = useAnswer('tone.accepted', { packId: pack.id }, page.tell);
  const current = useAnswer('pack.read', { id: pack.id }, page.tell);
  const access = usePartLayer(pack.id, page);
  const ready = useAdopted();
  const reload = () => Promise.all([accepted.reload(), current.reload()]);
  const change = (verb: 'tone.accept' | 'tone.restore', finding: AcceptedFinding) =>
    page.run(() => callBackground(verb, { ...finding, packId: pack.id }).then(reload));
  const pointOut = async (finding: AcceptedFinding) => {
    if (!(await change('tone.restore', finding))) return;
    page.show({
      text: t('guide_pointed_out'),
      action: { label: t('ui_undo'), run: () => void change('tone.accept', finding) },
    });
  };
  if (!access || !ready) {
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  }
  if (params.view === 'edit' || params.view === 'brand') {
    const isBrand = params.view === 'brand';
    return (
      <div class="w-page">
        <PageHead
          title={t(isBrand ? 'brand_edit_title' : 'area_tone')}
          actions={<a href={formatRoute('tone')}>{t('guide_back')}</a>}
        >
          {isBrand ? t('brand_edit_intro') : t('guide_edit_intro', { pack: packTitle })}
        </PageHead>
        {isBrand ? <BrandRoot page={page} access={access} /> : <ToneEditorRoot page={page} access={access} />}
      </div>
    );
  }
  const guide = (current.data ?? pack).tone;
  return (
    <ToneView
      packTitle={packTitle}
      guide={guide}
      state={isSame(guide, access.published.tone) ? 'pack' : 'changed'}
      accepted={accepted.data ?? []}
      onPointOut={(finding) => void pointOut(finding)}
    />
  );
}

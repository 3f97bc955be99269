import { useI18n } from '@/components/ui/i18n-context';
import { ToneView } from '@/components/workspace/tone/tone-view';
import { callBackground } from '@/utils/messaging/call-background';
import type { Pack } from '@/utils/packs/schema';
import type { AcceptedFinding } from '@/utils/tone/accept-finding';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Joins the tone guide to its pack, and what was set aside in composers to the layer over it. */
export function ToneRoot({ page, pack, packTitle }: { page: PageActions; pack: Pack; packTitle: string }) {
  const { t } = useI18n();
  const accepted = useAnswer('tone.accepted', { packId: pack.id }, page.tell);
  const current = useAnswer('pack.read', { id: pack.id }, page.tell);
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
  return (
    <ToneView
      packTitle={packTitle}
      guide={(current.data ?? pack).tone}
      accepted={accepted.data ?? []}
      onPointOut={(finding) => void pointOut(finding)}
    />
  );
}

import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { OwnPack } from '@/components/workspace/publish/own-pack';
import { PublishHead } from '@/components/workspace/publish/publish-head';
import { formatRoute } from '@/components/workspace/route';
import { callBackground } from '@/utils/messaging/call-background';
import type { PageActions } from './use-page';

export interface PublishOwnRootProps {
  page: PageActions;
  /** Of the sample. */
  packId: string;
}

/** Joins the first step of whoever begins with the sample to the background. */
export function PublishOwnRoot({ page, packId }: PublishOwnRootProps) {
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  const start = (name: string) => {
    setBusy(true);
    const work = async () => {
      const own = await callBackground('pack.startOwn', { from: packId, name });
      page.show({ text: t('own_started', { title: name }) });
      location.hash = formatRoute('packs', { view: 'publish', pack: own.packId });
    };
    void page.run(work).finally(() => setBusy(false));
  };
  return (
    <div class="w-page">
      <PublishHead>{t('own_intro')}</PublishHead>
      <OwnPack busy={busy} onStart={start} />
    </div>
  );
}

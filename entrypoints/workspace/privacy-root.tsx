import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { PrivacyView } from '@/components/workspace/privacy/privacy-view';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { hostPatterns } from '@/utils/platform/site-switch';
import { downloadText } from './download-text';
import { importSettings } from './import-settings';
import { localDay } from './local-day';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Joins the privacy page to what is stored. */
export function PrivacyRoot({ page }: { page: PageActions }) {
  const { t } = useI18n();
  const { data: counts, busy: counting, reload } = useAnswer('storage.count', {}, page.tell);
  const { data: seen, busy: countingSeen, reload: countSeen } = useAnswer('seen.count', {}, page.tell);
  const { data: read, busy: reading, reload: readAgain } = useAnswer('settings.read', {}, page.tell);
  // Undefined while the browser measures.
  const [bytes, setBytes] = useState<number | null | undefined>();
  useEffect(() => {
    const measure = async (): Promise<number | null> => (await navigator.storage?.estimate())?.usage ?? null;
    void measure().then(setBytes, () => setBytes(null));
  }, []);
  const onDelete = () =>
    void page.run(async () => {
      const { settings } = await callBackground('settings.read', {});
      await callBackground('storage.clear', { confirmed: true });
      const origins = settings.sites.flatMap(({ host }) => hostPatterns(host));
      if (origins.length > 0) await browser.permissions.remove({ origins });
      localStorage.clear();
      await reload();
      page.show({ text: t('privacy_deleted') });
    });
  return (
    <PrivacyView
      busy={counting || countingSeen || reading || bytes === undefined}
      counts={counts}
      bytes={bytes ?? null}
      seen={{ count: seen?.count, kept: read?.settings.rememberSeen !== false }}
      onKeepSeen={(keep) =>
        void page.run(async () => {
          await callBackground('settings.write', { rememberSeen: keep });
          await readAgain();
        })
      }
      onForgetSeen={() =>
        void page.run(async () => {
          await callBackground('seen.forget', {});
          await countSeen();
          page.show({ text: t('privacy_seen_forgotten') });
        })
      }
      onExportLog={() =>
        void page.run(async () => {
          const { csv } = await callBackground('log.exportCsv', {});
          downloadText(`moderato-${localDay(new Date())}.csv`, csv, 'text/csv');
          page.show({ text: t('privacy_exported') });
        })
      }
      onExportSettings={() =>
        void page.run(async () => {
          const { settings } = await callBackground('settings.read', {});
          downloadText('moderato-settings.json', JSON.stringify(settings, null, 2), 'application/json');
          page.show({ text: t('privacy_exported') });
        })
      }
      onImportSettings={(file) => void importSettings(page, file, t).then(readAgain)}
      onDelete={onDelete}
    />
  );
}

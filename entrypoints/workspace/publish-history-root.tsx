import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { ChangesView } from '@/components/workspace/packs/changes-view';
import { HistoryPanel } from '@/components/workspace/publish/history-panel';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { PublishedVersion } from '@/utils/messaging/verbs/publish-verbs';
import { raiseVersion } from '@/utils/packs/release/plan-version';
import type { PageActions } from './use-page';

export interface PublishHistoryRootProps {
  page: PageActions;
  packId: string;
  versions: readonly PublishedVersion[];
  kid: string;
  /** Where the last version went; null: nowhere that is connected, so nothing is published again from here. */
  connectionId: string | null;
  reload: () => Promise<void>;
}

/** Joins what was published so far to the background: compared, and published once more under a new number. */
export function PublishHistoryRoot({ page, packId, versions, kid, connectionId, reload }: PublishHistoryRootProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState<(ResponseOf<'publish.compare'> & { seq: number }) | null>(null);
  const next = shown && raiseVersion(shown.from, 'minor');
  const again = (seq: number, version: string) =>
    void page.run(async () => {
      setShown(null);
      await callBackground('publish.start', {
        packId,
        connectionId: connectionId ?? '',
        kid,
        again: seq,
        version,
      });
      await reload();
    });
  return (
    <>
      <HistoryPanel
        versions={versions}
        now={Date.now()}
        onCompare={({ seq }) =>
          void page.run(async () => setShown({ ...(await callBackground('publish.compare', { packId, seq })), seq }))
        }
      />
      {shown && next && (
        <ChangesView
          {...shown}
          useLabel={t('pub_history_again', { version: next })}
          onUse={connectionId === null ? undefined : () => again(shown.seq, next)}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}

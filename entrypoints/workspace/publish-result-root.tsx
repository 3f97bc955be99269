import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { PublicationConflict } from '@/components/workspace/publish/publication-conflict';
import { PublicationFiles } from '@/components/workspace/publish/publication-files';
import { PublicationProgress } from '@/components/workspace/publish/publication-progress';
import { PublicationResult } from '@/components/workspace/publish/publication-result';
import { callBackground } from '@/utils/messaging/call-background';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import type { PublicationRow } from '@/utils/messaging/verbs/publish-verbs';
import { formatSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { downloadText } from './download-text';
import type { PageActions } from './use-page';

export interface PublishResultRootProps {
  page: PageActions;
  publication: PublicationRow;
  title: string;
  /** The one that signs now. */
  present: KeyRow;
  isDue: boolean;
  reload: () => Promise<void>;
  onMerge: () => Promise<void>;
}

/** Joins the last publication to the background: under way, over, or in conflict. */
export function PublishResultRoot(props: PublishResultRootProps) {
  const { page, publication, title, present, isDue, reload, onMerge } = props;
  const { t } = useI18n();
  const { packId, step, connectionId, seq } = publication;
  const [files, setFiles] = useState<readonly { name: string; text: string }[]>([]);
  const [address, setAddress] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isByHand = step === 'done' && connectionId === '';
  useEffect(() => {
    setFiles([]);
    if (isByHand && seq > 0) void callBackground('publish.files', { packId }).then(setFiles, page.tell);
  }, [isByHand, packId, seq, page]);
  const run = (task: () => Promise<string | null>) =>
    void page.run(async () => {
      const said = await task();
      await reload();
      if (said !== null) page.show({ text: said });
    });
  const giveUp = () =>
    run(async () => {
      await callBackground('publish.forget', { packId });
      return t('pub_given_up');
    });
  if (step === 'conflict')
    return (
      <PublicationConflict
        publication={publication}
        busy={busy}
        onGiveUp={giveUp}
        onMerge={() => {
          setBusy(true);
          void onMerge().finally(() => setBusy(false));
        }}
      />
    );
  if (step !== 'done')
    return (
      <PublicationProgress
        publication={publication}
        onGiveUp={giveUp}
        onTry={() => run(() => callBackground('publish.resume', { packId }))}
      />
    );
  const byHand = address && formatSubscriptionLink({ ...subscribe(address, packId), keys: [present], name: title });
  return (
    <PublicationResult
      publication={publication}
      title={title}
      link={publication.link ?? byHand}
      now={Date.now()}
      isDue={isDue}
      hasOldKey={publication.kid !== present.kid}
      onCopy={(text) =>
        run(async () => {
          await navigator.clipboard.writeText(text);
          return t('ui_copied');
        })
      }
      onRenew={
        isByHand
          ? undefined
          : () =>
              run(async () => {
                await callBackground('publish.renew', { packId, kid: present.kid, validDays: 30 });
                return null;
              })
      }
    >
      {isByHand && files.length > 0 && (
        <PublicationFiles
          files={files}
          onAddress={setAddress}
          onSave={({ name, text }) => downloadText(name.split('/').at(-1) ?? name, text, 'application/json')}
        />
      )}
    </PublicationResult>
  );
}

const subscribe = (address: string, pack: string) => ({
  manifestUrl: new URL(`${pack}/manifest.jws`, address).href,
  pack,
});

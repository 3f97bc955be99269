import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { ChangesView } from '@/components/workspace/packs/changes-view';
import { DraftPanel } from '@/components/workspace/publish/draft-panel';
import { listVersions } from '@/components/workspace/publish/list-versions';
import { filesPlace, PublishForm } from '@/components/workspace/publish/publish-form';
import type { Terms } from '@/components/workspace/publish/terms-form';
import { callBackground } from '@/utils/messaging/call-background';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import type { ConnectionRow, PlanRow } from '@/utils/messaging/verbs/publish-verbs';
import type { PageActions } from './use-page';

export interface PublishDraftRootProps {
  page: PageActions;
  packId: string;
  plan: PlanRow | null;
  places: readonly ConnectionRow[];
  /** Those that may sign, the one to use first. */
  keys: readonly KeyRow[];
  reload: () => Promise<void>;
}

/** Joins the next version to the background: what changes, on what terms, where to. */
export function PublishDraftRoot({ page, packId, plan, places, keys, reload }: PublishDraftRootProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<Partial<Terms>>({});
  const [askedPlace, setPlace] = useState<string | null>(null);
  const [askedKey, setKey] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const place = [...places.map(({ id }) => id), filesPlace].find((id) => id === askedPlace) ?? places[0]?.id;
  const kid = keys.find((key) => key.kid === askedKey)?.kid ?? keys[0]?.kid ?? '';
  const versions = plan ? listVersions(plan.from, plan.first, t) : [];
  const proposed = plan?.version ?? '';
  const version = versions.find(({ value }) => value === chosen.version)?.value ?? proposed;
  const terms: Terms = { note: '', update: 'automatic', validDays: 30, ...chosen, version };
  const publish = () => {
    setBusy(true);
    const work = async () => {
      if (place === undefined || place === filesPlace)
        await callBackground('publish.exportFiles', { packId, kid, ...terms });
      else await callBackground('publish.start', { packId, connectionId: place, kid, ...terms });
      setChosen({});
      await reload();
    };
    void page.run(work).finally(() => setBusy(false));
  };
  return (
    <>
      <DraftPanel packId={packId} plan={plan} onSee={() => setShown(true)}>
        <PublishForm
          places={places}
          place={place ?? filesPlace}
          keys={keys}
          kid={kid}
          terms={terms}
          versions={versions}
          busy={busy}
          onPlace={setPlace}
          onKey={setKey}
          onTerms={setChosen}
          onPublish={publish}
        />
      </DraftPanel>
      {shown && plan && (
        <ChangesView from={plan.from} to={terms.version} changes={plan.changes} onClose={() => setShown(false)} />
      )}
    </>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Skeleton } from '@/components/ui/skeleton';
import { PackChoice } from '@/components/workspace/packs/pack-choice';
import { PublishHead } from '@/components/workspace/publish/publish-head';
import { type PublishStep, PublishSteps } from '@/components/workspace/publish/publish-steps';
import type { Route } from '@/components/workspace/route';
import { callBackground } from '@/utils/messaging/call-background';
import type { PackState, ResponseOf } from '@/utils/messaging/protocol';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import { observePackNews } from '@/utils/platform/pack-news';
import { PublishDraftRoot } from './publish-draft-root';
import { PublishHistoryRoot } from './publish-history-root';
import { isInUse, PublishKeyRoot } from './publish-key-root';
import { PublishMergeRoot } from './publish-merge-root';
import { PublishOwnRoot } from './publish-own-root';
import { PublishPlaceRoot } from './publish-place-root';
import { PublishResultRoot } from './publish-result-root';
import { adoptDrafts } from './template-drafts';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import { useResumed } from './use-resumed';

export interface PublishRootProps {
  page: PageActions;
  params: Route['params'];
}

/** Publishing: which pack, where an address names none. */
export function PublishRoot({ page, params }: PublishRootProps) {
  const packs = useAnswer('pack.state', {}, page.tell).data;
  const [asked, setAsked] = useState(params.pack ?? '');
  const pack = packs?.find(({ id }) => id === asked) ?? packs?.[0];
  if (!packs || !pack)
    return (
      <div class="w-page" aria-busy="true">
        <Skeleton lines={8} />
      </div>
    );
  return (
    <>
      <PackChoice packs={packs} current={pack.id} onPick={setAsked} />
      <PublishPack key={pack.id} page={page} pack={pack} />
    </>
  );
}

type Merging = Extract<ResponseOf<'publish.other'>, { ok: true }>;

/** Publishing one pack: the key, the place, then its versions. */
function PublishPack({ page, pack }: { page: PageActions; pack: PackState }) {
  const { t } = useI18n();
  const { id: packId, title } = pack;
  const keys = useAnswer('key.list', {}, page.tell);
  const places = useAnswer('publish.connections', {}, page.tell);
  const plan = useAnswer('publish.plan', { packId }, page.tell);
  const progress = useAnswer('publish.progress', { packId }, page.tell);
  const versions = useAnswer('publish.versions', { packId }, page.tell);
  const renewals = useAnswer('publish.renewals', {}, page.tell);
  const rows = useAnswer('subscription.list', {}, page.tell);
  const [merging, setMerging] = useState<Merging | null>(null);
  const [reloadKeys, reloadPlaces, reloadPlan] = [keys.reload, places.reload, plan.reload];
  const [reloadProgress, reloadVersions, reloadRenewals] = [progress.reload, versions.reload, renewals.reload];
  const reload = useCallback(async () => {
    await Promise.all([
      reloadKeys(),
      reloadPlaces(),
      reloadPlan(),
      reloadProgress(),
      reloadVersions(),
      reloadRenewals(),
    ]);
  }, [reloadKeys, reloadPlaces, reloadPlan, reloadProgress, reloadVersions, reloadRenewals]);
  useEffect(
    // A publication tells each of its steps: the whole is compared anew only when a pack is another one.
    () => observePackNews(({ type }) => void (type === 'publications.changed' ? reloadProgress() : reload())),
    [reload, reloadProgress],
  );
  const last = progress.data;
  const row = rows.data?.find((one) => one.packId === packId);
  const followed = row?.subscription?.fingerprints ?? [];
  // The one members know comes first: signed with another, they would refuse the version.
  const weigh = ({ kid, fingerprint }: KeyRow) => (kid === last?.kid ? 2 : followed.includes(fingerprint) ? 1 : 0);
  const used = (keys.data ?? []).filter(isInUse).sort((a, b) => weigh(b) - weigh(a));
  const [present] = used;
  const isReady = present !== undefined && used.every(({ backup }) => backup === null);
  const done = new Set<PublishStep>([
    ...(isReady ? (['key'] as const) : []),
    ...(places.data?.length ? (['place'] as const) : []),
    ...(last?.step === 'done' ? (['version'] as const) : []),
  ]);
  const isOpen = last !== null && last.step !== 'done';
  useResumed(isOpen && last.step !== 'conflict' && !last.told ? packId : null);
  // A sample that was published before goes on as it is.
  if (row?.sample && last === null && versions.data?.length === 0)
    return <PublishOwnRoot page={page} packId={packId} />;
  const openMerge = () =>
    page
      .run(async () => {
        const [other] = await Promise.all([callBackground('publish.other', { packId }), adoptDrafts()]);
        if (other.ok) setMerging(other);
        else page.show({ text: t(other.told.what.key as 'publish_conflict', other.told.what.values) });
      })
      .then(() => undefined);
  const key = keys.data && rows.data && versions.data && (
    <PublishKeyRoot page={page} packId={packId} title={title} keys={keys.data} reload={keys.reload} />
  );
  const place = places.data && <PublishPlaceRoot page={page} places={places.data} reload={places.reload} />;
  const draft = !isOpen && (
    <PublishDraftRoot
      page={page}
      packId={packId}
      plan={plan.data}
      places={places.data ?? []}
      keys={used}
      reload={reload}
    />
  );
  // What is to be done stands before what is done.
  const isChanged = (plan.data?.changes.length ?? 0) > 0;
  return (
    <div class="w-page">
      <PublishHead>{t('pub_intro', { title })}</PublishHead>
      <PublishSteps done={done} current={!isReady ? 'key' : done.has('place') ? 'version' : 'place'} />
      {(!keys.data || !places.data) && <Skeleton lines={6} />}
      {!isReady && key}
      {isReady && merging && last && (
        <PublishMergeRoot
          page={page}
          publication={last}
          kid={present.kid}
          other={merging}
          onPublished={async () => {
            setMerging(null);
            await reload();
          }}
        />
      )}
      {isReady && !merging && (
        <>
          {isChanged && draft}
          {last && (
            <PublishResultRoot
              page={page}
              publication={last}
              title={title}
              present={used.find(({ kid }) => kid === last.kid) ?? present}
              isDue={renewals.data?.some((one) => one.packId === packId) ?? false}
              reload={reload}
              onMerge={openMerge}
            />
          )}
          {places.data?.length === 0 && place}
          {!isChanged && draft}
          {versions.data && versions.data.length > 0 && (
            <PublishHistoryRoot
              page={page}
              packId={packId}
              versions={versions.data}
              kid={present.kid}
              connectionId={isOpen || !last?.connectionId ? null : last.connectionId}
              reload={reload}
            />
          )}
          {places.data && places.data.length > 0 && place}
          {key}
        </>
      )}
    </div>
  );
}

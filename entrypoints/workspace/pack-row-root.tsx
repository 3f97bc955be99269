import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { ChangesView } from '@/components/workspace/packs/changes-view';
import { PackCard } from '@/components/workspace/packs/pack-card';
import { PackFacts } from '@/components/workspace/packs/pack-facts';
import { PackInvite } from '@/components/workspace/packs/pack-invite';
import { PackPart } from '@/components/workspace/packs/pack-part';
import { VersionsList } from '@/components/workspace/packs/versions-list';
import { AppError } from '@/utils/diagnostics/app-error';
import { callBackground } from '@/utils/messaging/call-background';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { PackRow, VersionRow } from '@/utils/messaging/verbs/subscription-verbs';
import type { Pack } from '@/utils/packs/schema';
import { browser } from '@/utils/platform/browser';
import type { PageActions } from './use-page';

export interface PackRowRootProps {
  page: PageActions;
  row: PackRow;
  /** Ids of all installed packs, in their order. */
  order: readonly string[];
  at: number;
  now: number;
  /** The pack itself; null while it is read. */
  pack: Pack | null;
  overridden: readonly string[];
  reload: () => Promise<void>;
}

/** What is compared, and whether its newer side may be used from there. */
type Shown = ResponseOf<'subscription.changes'> & { pending: boolean };

/** Joins one pack of the Packs area to the background. */
export function PackRowRoot({ page, row, order, at, now, pack, overridden, reload }: PackRowRootProps) {
  const { t } = useI18n();
  const { packId, title, subscription } = row;
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const run = (work: () => Promise<string | null>) =>
    void page.run(async () => {
      const said = await work();
      await reload();
      if (versions) setVersions(await callBackground('subscription.versions', { packId }));
      if (said !== null) page.show({ text: said });
    });
  const compare = (to: number | null, pending: boolean) =>
    void page.run(async () =>
      setShown({ ...(await callBackground('subscription.changes', { packId, from: null, to })), pending }),
    );
  const apply = () =>
    run(async () => {
      setShown(null);
      await callBackground('subscription.apply', { packId });
      return t('packs_applied', { version: subscription?.pending?.version ?? '' });
    });
  const remove = () =>
    void page.run(async () => {
      const { removed } = await callBackground('subscription.remove', { packId });
      await reload();
      const undo = () =>
        run(async () => {
          await callBackground('subscription.restore', { removed });
          await callBackground('subscription.setOrder', { packIds: [...order] });
          return t('packs_restored', { title });
        });
      page.show({ text: t('packs_removed', { title }), action: { label: t('ui_undo'), run: undo } });
    });
  const allow = () =>
    run(async () => {
      if (!subscription) return null;
      if (!(await browser.permissions.request({ origins: [subscription.originPattern] })))
        throw new AppError('permission-denied');
      await callBackground('subscription.refresh', { packId });
      return null;
    });
  return (
    <PackCard
      row={row}
      at={at + 1}
      total={order.length}
      now={now}
      overridden={overridden}
      onMove={(by) =>
        run(async () => {
          const packIds = order.filter((id) => id !== packId);
          packIds.splice(at + by, 0, packId);
          await callBackground('subscription.setOrder', { packIds });
          return null;
        })
      }
      onRefresh={() => run(() => callBackground('subscription.refresh', { packId }))}
      onAllow={allow}
      onMode={(mode) => run(() => callBackground('subscription.setMode', { packId, mode }))}
      onSeeChanges={() => compare(subscription?.pending?.seq ?? null, true)}
      onApply={apply}
      onRemove={remove}
    >
      {subscription && (
        <>
          <PackPart
            title={t('packs_versions')}
            onOpen={() =>
              void page.run(async () => setVersions(await callBackground('subscription.versions', { packId })))
            }
          >
            {versions && (
              <VersionsList
                versions={versions}
                now={now}
                onCompare={({ seq, state }) => compare(seq, state === 'waiting')}
                onGoBack={({ seq, version }) =>
                  run(async () => {
                    await callBackground('subscription.rollBack', { packId, seq });
                    const newest = versions.every((other) => other.seq <= seq);
                    return t(newest ? 'packs_applied' : 'packs_went_back', { version });
                  })
                }
              />
            )}
          </PackPart>
          <PackPart title={t('packs_share')}>
            <PackInvite
              title={title}
              link={subscription.link}
              onCopy={() =>
                run(async () => {
                  await navigator.clipboard.writeText(subscription.link);
                  return t('ui_copied');
                })
              }
            />
          </PackPart>
        </>
      )}
      <PackPart title={t('packs_details')}>
        {pack && <PackFacts pack={pack} loadedAt={row.loadedAt} now={now} />}
      </PackPart>
      {shown && (
        <ChangesView
          {...shown}
          useLabel={t('packs_apply', { version: shown.to })}
          onUse={shown.pending ? apply : undefined}
          onClose={() => setShown(null)}
        />
      )}
    </PackCard>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup } from '@/components/popup/popup';
import { describeError } from '@/components/ui/describe-error';
import { formatAgo } from '@/components/ui/format-ago';
import { useI18n } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import { useToasts } from '@/components/ui/use-toasts';
import { describeFreshness } from '@/components/workspace/packs/describe-freshness';
import { networkNames } from '@/utils/community/network-names';
import type { NetworkId } from '@/utils/community/networks';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Interaction } from '@/utils/log/schema';
import { callBackground } from '@/utils/messaging/call-background';
import type { DaySummary, SiteState } from '@/utils/messaging/protocol';
import type { RenewalRow } from '@/utils/messaging/verbs/publish-verbs';
import type { PackRow } from '@/utils/messaging/verbs/subscription-verbs';
import { browser } from '@/utils/platform/browser';
import { hostPatterns } from '@/utils/platform/site-switch';
import { findPageBrand } from './find-page-brand';
import type { TabHost } from './find-tab-host';

const today = { timeZoneOffset: new Date().getTimezoneOffset() };

export interface PopupRootProps {
  /** Null: the tab shows no ordinary web page. */
  tab: TabHost | null;
  settingsProblem: string | null;
  /** Absent where the browser has no side panel. */
  openPanel?: (() => void) | undefined;
}

/** Joins the popup to the background. */
export function PopupRoot({ tab, settingsProblem, openPanel }: PopupRootProps) {
  const { t, language } = useI18n();
  const [site, setSite] = useState<SiteState | null>(null);
  const [summary, setSummary] = useState<DaySummary | null>(null);
  const [recent, setRecent] = useState<Interaction[]>([]);
  const [here, setHere] = useState<Awaited<ReturnType<typeof findPageBrand>>>(null);
  const [packs, setPacks] = useState<readonly PackRow[]>([]);
  const [renewals, setRenewals] = useState<readonly RenewalRow[]>([]);
  const [problem, setProblem] = useState(settingsProblem === null ? null : t('error_settings_invalid'));
  const [busy, setBusy] = useState(true);
  const { toasts, show, dismiss } = useToasts();

  const tell = useCallback((error: unknown) => setProblem(describeError(error, t)), [t]);
  const refresh = useCallback(async () => {
    try {
      const [figures, lines, packs, due] = await Promise.all([
        callBackground('log.today', today),
        callBackground('log.query', { limit: 8 }),
        callBackground('subscription.list', {}),
        callBackground('publish.renewals', {}),
      ]);
      setSummary(figures);
      setRecent(lines.rows);
      setPacks(packs);
      setRenewals(due);
      if (!tab) return;
      setSite(await callBackground('site.state', { host: tab.host }));
      setHere(await findPageBrand(tab.tabId));
    } catch (error) {
      tell(error);
    } finally {
      setBusy(false);
    }
  }, [tab, tell]);
  useEffect(() => void refresh(), [refresh]);

  const run = (work: () => Promise<unknown>) => work().then(refresh, tell);
  const onSwitch = (on: boolean) =>
    run(async () => {
      if (!tab) return;
      setProblem(null);
      // The permission is asked here, within the user's click: a message to the background would lose the gesture.
      if (on && !(await browser.permissions.request({ origins: hostPatterns(tab.host) })))
        throw new AppError('permission-denied');
      await (on
        ? callBackground('site.enable', { host: tab.host, network: null })
        : callBackground('site.disable', { host: tab.host }));
    });
  const onRemove = (id: string) =>
    run(async () => {
      const { removed } = await callBackground('log.remove', { id });
      const undo = () => void run(() => callBackground('log.restore', { interaction: removed }));
      show({ text: t('popup_removed'), action: { label: t('ui_undo'), run: undo } });
    });

  // The pack that speaks in this tab; elsewhere the first.
  const pack = packs.find(({ brand }) => brand === here?.brand.name) ?? packs[0] ?? null;
  const readAge = (row: PackRow) =>
    describeFreshness(row, Date.now(), language, t) ||
    t('popup_pack_loaded', { ago: formatAgo(row.loadedAt, Date.now(), language) });
  const network = (site?.network ?? here?.page.network ?? 'generic') as NetworkId;
  return (
    <>
      <Popup
        busy={busy}
        site={site}
        networkLabel={network === 'generic' ? null : networkNames[network]}
        problem={problem}
        summary={summary}
        recent={recent}
        pack={pack}
        brand={here?.brand ?? null}
        onBrand={(packId) =>
          run(async () => {
            if (!here || !tab) return;
            await callBackground('brand.choose', { page: here.page, packId });
            await browser.tabs.sendMessage(tab.tabId, { type: 'voice.changed' });
          })
        }
        renewals={renewals}
        packAge={pack ? readAge(pack) : ''}
        byHandNetwork={network}
        now={Date.now()}
        onSwitch={onSwitch}
        onRemove={onRemove}
        onEdit={(id, comment) => run(() => callBackground('log.update', { id, comment }))}
        onLogByHand={({ action, network: on, comment }) =>
          run(async () => {
            await callBackground('log.attempt', {
              network: on,
              host: '',
              action,
              item: null,
              comment,
              rules: [],
              toneBefore: [],
              handleMs: null,
              outcome: 'done',
            });
            show({ text: t('popup_logged') });
          })
        }
        onWorkspace={() => void browser.runtime.openOptionsPage()}
        onPanel={openPanel}
      />
      <div class="m-root">
        <ToastList toasts={toasts} onDismiss={dismiss} />
      </div>
    </>
  );
}

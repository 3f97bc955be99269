import { useI18n } from '@/components/ui/i18n-context';
import { BrandAnswersPanel } from '@/components/workspace/networks/brand-answers-panel';
import { HandlesPanel } from '@/components/workspace/networks/handles-panel';
import { MePanel } from '@/components/workspace/networks/me-panel';
import { NetworksView, networkTabs } from '@/components/workspace/networks/networks-view';
import { SitesPanel } from '@/components/workspace/networks/sites-panel';
import type { Route } from '@/components/workspace/route';
import { callBackground } from '@/utils/messaging/call-background';
import type { InputOf } from '@/utils/messaging/protocol';
import { tellPages } from '@/utils/platform/tell-pages';
import { downloadText } from './download-text';
import { KeysRoot } from './keys-root';
import { switchOff, switchOn } from './switch-site';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import { usePermitted } from './use-permitted';

export interface NetworksRootProps {
  page: PageActions;
  params: Route['params'];
  go: (params: Record<string, string>) => void;
}

/** Joins the settings to the background and to the browser's permissions. */
export function NetworksRoot({ page, params, go }: NetworksRootProps) {
  const { t } = useI18n();
  const { data, busy, reload } = useAnswer('settings.read', {}, page.tell);
  const packs = useAnswer('pack.state', {}, page.tell);
  const settings = data?.settings;
  const sites = settings?.sites ?? [];
  const { permitted, busy: asking } = usePermitted(sites);
  const tab = networkTabs.find((known) => known === params.tab) ?? 'sites';
  const onAdd = (host: string) =>
    void page.run(async () => {
      await switchOn([host], sites.find((site) => site.host === host)?.network ?? null);
      await reload();
      page.show({ text: t('sites_switched_on', { host }) });
    });
  const save = (changes: InputOf<'settings.write'>) =>
    void page.run(async () => {
      await callBackground('settings.write', changes);
      if (changes.brandChoices) await tellPages();
      await reload();
      page.show({ text: t('settings_saved') });
    });
  const takeAside = (forget: boolean) =>
    void page.run(async () => {
      const record = await callBackground('settings.takeSetAside', { forget });
      if (!forget)
        downloadText('moderato-settings-set-aside.json', JSON.stringify(record, null, 2), 'application/json');
      await reload();
    });
  return (
    <NetworksView
      busy={busy || packs.busy || asking}
      tab={tab}
      onTab={(next) => go({ tab: next })}
      sites={sites.length}
      setAside={data !== null && data.problem !== null}
      onDownloadAside={() => takeAside(false)}
      onForgetAside={() => takeAside(true)}
    >
      {tab === 'sites' && (
        <SitesPanel
          sites={sites}
          permitted={permitted}
          known={new Set(sites.map(({ host }) => host).filter((host) => permitted.has(host)))}
          onAdd={onAdd}
          onSwitchOff={({ host }) =>
            void page.run(async () => {
              await switchOff(host);
              await reload();
              const again = { label: t('sites_on_again'), run: () => onAdd(host) };
              page.show({ text: t('sites_switched_off', { host }), action: again });
            })
          }
          onForget={(host, slot) =>
            void page.run(async () => {
              await callBackground('site.teach', { host, slot, selector: null });
              await reload();
              page.show({ text: t('sites_taught_forgotten') });
            })
          }
        />
      )}
      {tab === 'me' && settings && (
        <>
          <MePanel
            me={settings.me}
            register={settings.register}
            onMe={(me) => save({ me })}
            onRegister={(register) => save({ register })}
          />
          <BrandAnswersPanel
            answers={settings.brandChoices ?? []}
            packs={packs.data ?? []}
            onAnswers={(brandChoices) => save({ brandChoices })}
            onForget={(answer) => {
              const before = settings.brandChoices ?? [];
              void page.run(async () => {
                await callBackground('settings.write', { brandChoices: before.filter((one) => one !== answer) });
                await tellPages();
                await reload();
                const undo = { label: t('ui_undo'), run: () => save({ brandChoices: before }) };
                page.show({ text: t('brand_answers_forgotten'), action: undo });
              });
            }}
          />
          <HandlesPanel handles={settings.ownHandles} onHandles={(ownHandles) => save({ ownHandles })} />
        </>
      )}
      {tab === 'keys' && settings && <KeysRoot page={page} settings={settings} onSave={save} reload={reload} />}
    </NetworksView>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import { ReadyStep } from '@/components/welcome/ready-step';
import { type WelcomeStep, WelcomeView, welcomeSteps } from '@/components/welcome/welcome-view';
import { WhatStep } from '@/components/welcome/what-step';
import { WhereStep } from '@/components/welcome/where-step';
import { formatRoute } from '@/components/workspace/route';
import { switchOn } from '@/entrypoints/workspace/switch-site';
import { useAnswer } from '@/entrypoints/workspace/use-answer';
import { useJoin } from '@/entrypoints/workspace/use-join';
import { usePacks } from '@/entrypoints/workspace/use-packs';
import { usePage } from '@/entrypoints/workspace/use-page';
import { usePermitted } from '@/entrypoints/workspace/use-permitted';
import type { NetworkId } from '@/utils/community/networks';
import { callBackground } from '@/utils/messaging/call-background';
import { isShippedPack } from '@/utils/platform/shipped-pack';

const readStep = (): WelcomeStep => welcomeSteps.find((step) => `#${step}` === location.hash) ?? 'what';

/** Joins the welcome page to the address (so that "back" works), the permissions and the settings. */
export function WelcomeRoot() {
  const { t } = useI18n();
  const { actions, problem, forgetProblem, toasts, dismiss } = usePage();
  const [step, setStep] = useState(readStep);
  const { data, reload } = useAnswer('settings.read', {}, actions.tell);
  const { permitted } = usePermitted(data?.settings.sites ?? []);
  const packs = usePacks(actions);
  const pack = packs?.[0];
  const join = useJoin(actions, (title) => actions.show({ text: t('packs_added', { title }) }));
  useEffect(() => {
    const onChange = () => setStep(readStep());
    addEventListener('hashchange', onChange);
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const leaveFor = (page: string) =>
    void actions.run(async () => {
      await callBackground('settings.write', { welcomed: true });
      location.href = page;
    });
  const onSwitchOn = (hosts: readonly string[], network: NetworkId | null) =>
    void actions.run(async () => {
      await switchOn(hosts, network);
      await reload();
      actions.show({ text: t('sites_switched_on', { host: hosts.join(', ') }) });
    });
  return (
    <>
      <WelcomeView
        step={step}
        problem={problem}
        onStep={(next) => {
          forgetProblem();
          location.hash = next;
        }}
      >
        {step === 'what' && <WhatStep />}
        {step === 'where' && <WhereStep known={permitted} onSwitchOn={onSwitchOn} />}
        {step === 'ready' && (
          <ReadyStep
            pack={
              pack
                ? {
                    title: pack.state.title,
                    version: pack.state.version,
                    sample: isShippedPack(pack.state.id),
                    templates: pack.pack.templates.length,
                    articles: pack.pack.charter.articles.length,
                  }
                : null
            }
            join={{ ...join, now: Date.now() }}
            onPractise={() => leaveFor('/practice.html')}
            onTemplates={() => leaveFor(`/workspace.html${formatRoute('templates')}`)}
            onImport={() => leaveFor(`/workspace.html${formatRoute('templates', { view: 'import' })}`)}
            onWorkspace={() => leaveFor('/workspace.html')}
          />
        )}
      </WelcomeView>
      <div class="m-root">
        <ToastList toasts={toasts} onDismiss={dismiss} />
      </div>
    </>
  );
}

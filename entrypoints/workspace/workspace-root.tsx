import { useEffect } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import type { Area } from '@/components/workspace/route';
import { Shell } from '@/components/workspace/shell';
import { HelpRoot } from './help-root';
import { LogRoot } from './log-root';
import { NetworksRoot } from './networks-root';
import { PackRoot, packAreas } from './pack-root';
import { PacksRoot } from './packs-root';
import { PrivacyRoot } from './privacy-root';
import { PublishRoot } from './publish-root';
import { ReviewRoot } from './review-root';
import { TodayRoot } from './today-root';
import { useAnswer } from './use-answer';
import { usePackNews } from './use-pack-news';
import { usePage } from './use-page';
import { useRoute } from './use-route';

/** Joins the workspace to the address and the background: one root an area. */
export function WorkspaceRoot() {
  const { t } = useI18n();
  const [route, go] = useRoute();
  const { actions, problem, forgetProblem, toasts, dismiss } = usePage();
  const packs = useAnswer('pack.state', {}, actions.tell);
  usePackNews(packs.reload);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      const field = document.querySelector<HTMLInputElement>('input[data-search]');
      if (!field) return;
      event.preventDefault();
      field.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const { area, params } = route;
  const roots: Partial<Record<Area, () => preact.JSX.Element>> = {
    today: () => <TodayRoot page={actions} />,
    log: () => <LogRoot page={actions} params={params} go={(next, replace) => go('log', next, replace)} />,
    networks: () => <NetworksRoot page={actions} params={params} go={(next) => go('networks', next)} />,
    review: () => <ReviewRoot page={actions} params={params} />,
    packs: () =>
      params.view === 'publish' ? (
        <PublishRoot key={params.pack} page={actions} params={params} />
      ) : (
        <PacksRoot page={actions} />
      ),
    privacy: () => <PrivacyRoot page={actions} />,
    help: () => <HelpRoot page={actions} />,
  };
  for (const known of packAreas) roots[known] = () => <PackRoot page={actions} area={known} params={params} />;
  const pack = packs.data?.[0];
  return (
    <>
      <Shell area={area} foot={pack && `${pack.title} ${pack.version}`}>
        {problem && (
          <div class="w-troubles">
            <Banner dismissLabel={t('ui_dismiss')} onDismiss={forgetProblem}>
              {problem}
            </Banner>
          </div>
        )}
        {roots[area]?.()}
      </Shell>
      <div class="m-root">
        <ToastList toasts={toasts} onDismiss={dismiss} />
      </div>
    </>
  );
}

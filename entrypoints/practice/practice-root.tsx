import { useCallback, useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import type { PracticeTask } from '@/components/welcome/practice-checklist';
import { PracticeView } from '@/components/welcome/practice-view';
import { formatRoute } from '@/components/workspace/route';
import { startOverlay } from '@/entrypoints/overlay.content/start-overlay';
import { mac, readShortcuts } from '@/entrypoints/workspace/read-shortcuts';
import { practiceChannel } from '@/entrypoints/workspace/tell-practice';
import { usePage } from '@/entrypoints/workspace/use-page';
import { formatShortcut } from '@/utils/dom/format-shortcut';
import { isShown } from '@/utils/dom/is-shown';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';
import { translate } from '@/utils/platform/translate';
import type { Settings } from '@/utils/settings/schema';
import { practiceSite } from './practice-site';
import { watchPractice } from './watch-practice';

/** Host under which the log keeps what was practised. */
const host = 'practice';

/** Runs the real overlay on the practice page and ticks the list. */
export function PracticeRoot({ settings }: { settings: Settings }) {
  const { t, language } = useI18n();
  const { actions, problem, toasts, dismiss } = usePage();
  const [done, setDone] = useState<ReadonlySet<PracticeTask>>(new Set());
  const tick = useCallback((task: PracticeTask) => setDone((before) => new Set(before).add(task)), []);
  useEffect(() => {
    const ended = new AbortController();
    const url = new URL(`https://${host}/`);
    startOverlay(
      {
        doc: document,
        site: practiceSite,
        readPage: () => ({ url, doc: document, ownHandles: [], isShown, overrides: {} }),
        call: watchPractice(callBackground, tick),
        translate,
        language,
        settings,
        // Nothing needs to be shown to Moderato on its own page.
        teach: () => undefined,
        signal: ended.signal,
      },
      import.meta.env.MODERATO_TEST_BUILD ? 'open' : 'closed',
    );
    const channel = new BroadcastChannel(practiceChannel);
    channel.onmessage = () => tick('find');
    return () => {
      ended.abort();
      channel.close();
    };
  }, [settings, language, tick]);

  const clean = () =>
    actions.run(async () => {
      const { rows } = await callBackground('log.query', { host, limit: 1000 });
      const { removed } = await callBackground('log.removeMany', { ids: rows.map(({ id }) => id) });
      const restore = () => void actions.run(() => callBackground('log.restoreMany', { interactions: removed }));
      actions.show({
        text: t('practice_cleaned', { n: removed.length }),
        action: { label: t('ui_undo'), run: restore },
      });
    });
  const keys = readShortcuts(settings);
  return (
    <>
      {problem && <Banner>{problem}</Banner>}
      <PracticeView
        done={done}
        keys={{ card: formatShortcut(keys.card, mac), finding: formatShortcut(keys.finding, mac) }}
        onLog={() =>
          void browser.tabs.create({
            url: browser.runtime.getURL(`/workspace.html${formatRoute('log', { host })}` as never),
          })
        }
        onClean={() => void clean()}
        onWorkspace={() => {
          location.href = '/workspace.html';
        }}
      />
      <div class="m-root">
        <ToastList toasts={toasts} onDismiss={dismiss} />
      </div>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { formatRoute } from '@/components/workspace/route';
import { SidePanelView } from '@/components/workspace/side/side-panel-view';
import { useAnswer } from '@/entrypoints/workspace/use-answer';
import { usePage } from '@/entrypoints/workspace/use-page';
import type { Interaction } from '@/utils/log/schema';
import { callBackground } from '@/utils/messaging/call-background';
import { browser } from '@/utils/platform/browser';

/** After the last key, before the log is searched, ms. */
const pause = 200;
/** While the panel stands beside a page where somebody works, its figures are read again this often, ms. */
const refreshEvery = 15_000;

/** Joins the side panel to the log. */
export function SidePanelRoot() {
  const { actions, problem } = usePage();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Interaction[] | null>(null);
  const { data: summary, reload } = useAnswer(
    'log.today',
    { timeZoneOffset: new Date().getTimezoneOffset() },
    actions.tell,
  );
  const { data: recent, reload: reloadRecent } = useAnswer('log.query', { limit: 8 }, actions.tell);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      void reload();
      void reloadRecent();
    }, refreshEvery);
    return () => clearInterval(timer);
  }, [reload, reloadRecent]);
  useEffect(() => {
    const text = query.trim();
    if (text === '') {
      setFound(null);
      return;
    }
    let dropped = false;
    const timer = setTimeout(() => {
      callBackground('log.query', { text, textIn: 'author', limit: 500 }).then(
        ({ rows }) => !dropped && setFound(rows),
        actions.tell,
      );
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [query, actions]);
  return (
    <>
      {problem && <Banner>{problem}</Banner>}
      <SidePanelView
        now={Date.now()}
        summary={summary}
        recent={recent?.rows ?? []}
        query={query}
        onQuery={setQuery}
        found={found}
        onArea={(area) =>
          void browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${formatRoute(area)}` as never) })
        }
      />
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { JoinState, PackJoinProps } from '@/components/workspace/packs/pack-join';
import { AppError } from '@/utils/diagnostics/app-error';
import { callBackground } from '@/utils/messaging/call-background';
import { parseSubscriptionLink } from '@/utils/packs/signing/subscription-link';
import { browser } from '@/utils/platform/browser';
import { originPattern } from '@/utils/platform/origin-permission';
import type { PageActions } from './use-page';

const nothing: JoinState = { link: '', host: null, busy: false, problem: null, preview: null };

/**
 * Joining a pack by its link. The link is read as it is typed, so that the browser's question can be asked within the click:
 * for the store's origin and no other.
 */
export function useJoin(page: PageActions, onAdded: (title: string) => unknown): Omit<PackJoinProps, 'now'> {
  const [state, setState] = useState(nothing);
  const [manifestUrl, setManifestUrl] = useState<string | null>(null);
  const { link } = state;
  useEffect(() => {
    let dropped = false;
    void parseSubscriptionLink(link).then((parsed) => {
      if (dropped) return;
      const url = parsed.ok ? parsed.subscription.manifestUrl : null;
      setManifestUrl(url);
      setState((now) => ({ ...now, host: url && new URL(url).host }));
    });
    return () => {
      dropped = true;
    };
  }, [link]);
  const change = (next: Partial<JoinState>) => setState((now) => ({ ...now, ...next }));
  const attempt = (work: () => Promise<void>) =>
    void page.run(work).then(() => {
      change({ busy: false });
    });
  return {
    state,
    onLink: (typed) => change({ link: typed, problem: null, preview: null }),
    onOther: () => setState(nothing),
    onLook: () =>
      attempt(async () => {
        change({ busy: true, problem: null });
        const origins = manifestUrl === null ? [] : [originPattern(manifestUrl)];
        if (origins.length > 0 && !(await browser.permissions.request({ origins })))
          throw new AppError('permission-denied');
        const answer = await callBackground('subscription.preview', { link });
        change(answer.ok ? { preview: answer.preview } : { problem: answer.problem });
      }),
    onAdd: (mode) =>
      attempt(async () => {
        change({ busy: true });
        const answer = await callBackground('subscription.add', { link, mode });
        if (!answer.ok) return change({ problem: answer.problem, preview: null });
        const title = state.preview?.title ?? '';
        setState(nothing);
        await onAdded(title);
      }),
  };
}

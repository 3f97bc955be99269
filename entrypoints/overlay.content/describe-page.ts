import type { PageContext } from '@/utils/messaging/verbs/page-context';
import { readAccount } from '@/utils/sites/read-account';
import type { OverlayDeps } from './overlay-deps';

/** The page as the background is told of it: where it is, and whose. Read anew for each call, for pages change in place. */
export function describePage({ site, readPage }: Pick<OverlayDeps, 'site' | 'readPage'>): PageContext {
  const page = readPage();
  return {
    host: page.url.hostname,
    url: page.url.href.slice(0, 4000),
    network: site.id,
    ...readAccount(site, page),
  };
}

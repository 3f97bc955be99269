import { createContentsStore } from './hosts/contents-store';
import { createGitlabStore } from './hosts/gitlab-store';
import { createS3Store, findBucketUrl } from './hosts/s3-store';
import { createWebdavStore } from './hosts/webdav-store';
import type { PublishingStore, StoreNet } from './store-contract';
import type { StoreSettings } from './store-settings';

/** The store that settings describe. Nothing is asked of it yet. */
export function createStore(settings: StoreSettings, net: StoreNet = {}): PublishingStore {
  switch (settings.kind) {
    case 'webdav':
      return createWebdavStore(settings, net);
    case 's3':
      return createS3Store(settings, net);
    case 'gitlab':
      return createGitlabStore(settings, net);
    default:
      return createContentsStore(settings, net);
  }
}

/** The one address requests go to: what the browser's permission must cover. */
export function findStoreUrl(settings: StoreSettings): URL {
  if (settings.kind === 'webdav') return new URL(settings.folderUrl);
  return settings.kind === 's3' ? findBucketUrl(settings) : new URL(settings.api);
}

import { bluesky } from './bluesky';
import { discourse } from './discourse';
import { disqus } from './disqus';
import { googleReviews } from './google-reviews';
import { lemmy } from './lemmy';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { nodebb } from './nodebb';
import { phpbb } from './phpbb';
import { reddit } from './reddit';
import { redmine } from './redmine';
import type { SiteAdapter } from './site-adapter';
import { trustpilot } from './trustpilot';
import { waline } from './waline';
import { wordpress } from './wordpress';

/**
 * Every adapter but `generic`, which reads the pages none of these knows (see `findSite`). Engines that live on any
 * host are tried in this order.
 */
export const siteAdapters: readonly SiteAdapter[] = [
  mastodon,
  discourse,
  phpbb,
  nodebb,
  lemmy,
  redmine,
  mediawiki,
  wordpress,
  waline,
  disqus,
  bluesky,
  trustpilot,
  googleReviews,
  reddit,
];

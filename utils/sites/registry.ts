import { bluesky } from './bluesky';
import { discord } from './discord';
import { discourse } from './discourse';
import { disqus } from './disqus';
import { facebook } from './facebook';
import { googleReviews } from './google-reviews';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { metaInbox } from './meta-inbox';
import { nodebb } from './nodebb';
import { phpbb } from './phpbb';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { redmine } from './redmine';
import type { SiteAdapter } from './site-adapter';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { trustpilot } from './trustpilot';
import { twitch } from './twitch';
import { waline } from './waline';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';
import { youtubeStudio } from './youtube-studio';

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
  facebook,
  metaInbox,
  instagram,
  x,
  linkedin,
  youtube,
  youtubeStudio,
  tiktok,
  threads,
  twitch,
  discord,
  pinterest,
];

import { discourse } from './discourse';
import { lemmy } from './lemmy';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { nodebb } from './nodebb';
import { phpbb } from './phpbb';
import { redmine } from './redmine';
import type { SiteAdapter } from './site-adapter';
import { waline } from './waline';
import { wordpress } from './wordpress';

/** Engines that live on any host, in the order in which a page is tried against their fingerprints. */
export const engineSites: readonly SiteAdapter[] = [
  mastodon,
  discourse,
  phpbb,
  nodebb,
  lemmy,
  redmine,
  mediawiki,
  wordpress,
  waline,
];

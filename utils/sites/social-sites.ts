import { bluesky } from './bluesky';
import { discord } from './discord';
import { disqus } from './disqus';
import { facebook } from './facebook';
import { googleReviews } from './google-reviews';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { metaInbox } from './meta-inbox';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import type { SiteAdapter } from './site-adapter';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { trustpilot } from './trustpilot';
import { twitch } from './twitch';
import { x } from './x';
import { youtube } from './youtube';
import { youtubeStudio } from './youtube-studio';

/** Networks that live on their own hosts. */
export const socialSites: readonly SiteAdapter[] = [
  bluesky,
  disqus,
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

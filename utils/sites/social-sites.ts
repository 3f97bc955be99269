import { bluesky } from './bluesky';
import { disqus } from './disqus';
import { googleReviews } from './google-reviews';
import { reddit } from './reddit';
import type { SiteAdapter } from './site-adapter';
import { trustpilot } from './trustpilot';

/** Networks that live on their own hosts. */
export const socialSites: readonly SiteAdapter[] = [bluesky, disqus, googleReviews, reddit, trustpilot];

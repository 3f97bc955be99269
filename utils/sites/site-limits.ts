import type { NetworkId } from '@/utils/community/networks';
import type { CharacterLimit } from './site-adapter';

/**
 * What a comment may hold on the networks whose limit is the same everywhere, where there is no page to ask: the command
 * line. Sources in each adapter's header.
 */
export const siteLimits: Partial<Record<NetworkId, CharacterLimit>> = {
  facebook: { max: 8000, count: 'utf16' },
  instagram: { max: 2200, count: 'utf16' },
  x: { max: 280, count: 'x' },
  linkedin: { max: 1250, count: 'utf16' },
  youtube: { max: 10_000, count: 'utf16' },
  tiktok: { max: 150, count: 'utf16' },
  reddit: { max: 10_000, count: 'utf16' },
  threads: { max: 500, count: 'utf16' },
  bluesky: { max: 300, count: 'graphemes' },
  mastodon: { max: 500, count: 'mastodon' },
  'google-reviews': { max: 4096, count: 'bytes' },
  twitch: { max: 500, count: 'utf16' },
  discord: { max: 2000, count: 'utf16' },
  pinterest: { max: 500, count: 'utf16' },
};

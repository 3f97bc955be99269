import type { NetworkId } from '@/utils/community/networks';
import type { CountMethod } from './count-characters';

/**
 * Longest reply each network takes where it is the same for every account and server, as its site adapter knows it
 * (`utils/sites/<network>.ts`, `limit`). Mastodon: the usual server's. Those absent have none, or one nobody reaches.
 */
export const networkLimits: Partial<Record<NetworkId, { max: number; count: CountMethod }>> = {
  tiktok: { max: 150, count: 'utf16' },
  x: { max: 280, count: 'x' },
  bluesky: { max: 300, count: 'graphemes' },
  mastodon: { max: 500, count: 'mastodon' },
  threads: { max: 500, count: 'utf16' },
  pinterest: { max: 500, count: 'utf16' },
  twitch: { max: 500, count: 'utf16' },
  linkedin: { max: 1250, count: 'utf16' },
  discord: { max: 2000, count: 'utf16' },
  instagram: { max: 2200, count: 'utf16' },
  'google-reviews': { max: 4096, count: 'bytes' },
  facebook: { max: 8000, count: 'utf16' },
  reddit: { max: 10_000, count: 'utf16' },
  lemmy: { max: 10_000, count: 'utf16' },
  youtube: { max: 10_000, count: 'utf16' },
  'youtube-studio': { max: 10_000, count: 'utf16' },
};

import type { NetworkId } from '@/utils/community/networks';

/**
 * The networks most teams work on, and the hosts each one lives on, as their addresses are typed: the browser gives
 * access to these hosts alone, and asks once for those of one network.
 */
export const suggestedNetworks: readonly { network: NetworkId; hosts: readonly string[] }[] = [
  { network: 'facebook', hosts: ['www.facebook.com'] },
  { network: 'meta-inbox', hosts: ['business.facebook.com'] },
  { network: 'instagram', hosts: ['www.instagram.com'] },
  { network: 'x', hosts: ['x.com'] },
  { network: 'linkedin', hosts: ['www.linkedin.com'] },
  { network: 'youtube', hosts: ['www.youtube.com', 'studio.youtube.com'] },
  { network: 'tiktok', hosts: ['www.tiktok.com'] },
  { network: 'reddit', hosts: ['www.reddit.com', 'old.reddit.com'] },
  { network: 'threads', hosts: ['www.threads.com'] },
  { network: 'bluesky', hosts: ['bsky.app'] },
  { network: 'trustpilot', hosts: ['www.trustpilot.com', 'fr.trustpilot.com'] },
];

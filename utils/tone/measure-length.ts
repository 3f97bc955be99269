import type { NetworkId } from '@/utils/community/networks';
import { countCharacters } from './count-characters';
import { networkLimits } from './network-limits';

/** A network on which a text is too long. */
export interface Overflow {
  network: NetworkId;
  length: number;
  max: number;
}

/** How long a text is, in UTF-16 units, and which of these networks would refuse it; the strictest first. */
export function measureLength(text: string, networks: readonly NetworkId[]): { length: number; over: Overflow[] } {
  const over = networks.flatMap((network): Overflow[] => {
    const limit = networkLimits[network];
    if (!limit) return [];
    const length = countCharacters(text, limit.count);
    return length > limit.max ? [{ network, length, max: limit.max }] : [];
  });
  return { length: text.length, over: over.sort((a, b) => a.max - b.max) };
}

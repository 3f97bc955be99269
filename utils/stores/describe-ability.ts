import type { MessageRef } from '@/utils/community/schema';
import type { StoreAbility } from './probe-store';

/** What a store can do, in words for whoever connects it: how good it is in one sentence, then what follows from that. */
export function describeAbility({ ifMatch, createOnce, turns, tags }: StoreAbility): MessageRef[] {
  const grade = ifMatch ? 'guarded' : turns ? 'turns' : 'bare';
  return [
    { key: `store_ability_${grade}` },
    ...(ifMatch && !createOnce ? [{ key: 'store_first_unguarded' }] : []),
    ...(tags === 'none' ? [{ key: 'store_no_tags' }] : []),
  ];
}

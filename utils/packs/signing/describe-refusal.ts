import type { MessageRef } from '@/utils/community/schema';
import type { TrustReason } from './trust-reasons';

/** What a person reads about a refusal: what happened, what was kept, what to do. */
export function describeRefusal(reason: TrustReason): MessageRef {
  return { key: `pack_trust_${reason.replaceAll('-', '_')}` };
}

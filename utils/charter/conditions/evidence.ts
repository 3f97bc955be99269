import type { MessageRef, Span } from '@/utils/community/schema';
import type { Facts } from '../facts';
import type { Severity } from '../schema';

/** Why a condition holds. */
export interface Evidence {
  spans: readonly Span[];
  /** From the detector, where one took part. */
  severity?: Severity | undefined;
  why?: MessageRef | undefined;
  /** Why no guard lowered it. */
  stands?: MessageRef | undefined;
}

/** A condition ready to run; null when it does not hold. */
export type Check = (facts: Facts) => Evidence | null;

import type { ProblemReason, RefreshProblem } from '@/utils/packs/subscription/refresh-problem';
import type { Failed } from '../http/remote-failure';

/** Nothing that can be followed came from a store. */
export interface StoreTrouble {
  kind: 'trouble';
  problem: RefreshProblem;
  /** Whether something came: then waiting for the store is no cure. */
  refused: boolean;
  /** ms the store asks to wait. */
  retryAfter: number | null;
}

/** What came and is refused. */
export function trouble(reason: ProblemReason, values: RefreshProblem['values'] = {}): StoreTrouble {
  return { kind: 'trouble', problem: { reason, values }, refused: true, retryAfter: null };
}

/** A failed reading, with the values its words name. */
export function toTrouble({ reason, code, retryAfter }: Failed): StoreTrouble {
  const values = { code: code ?? 0, minutes: Math.max(1, Math.ceil((retryAfter ?? 60) / 60)) };
  return {
    kind: 'trouble',
    problem: { reason, values },
    refused: false,
    retryAfter: retryAfter === null ? null : retryAfter * 1000,
  };
}

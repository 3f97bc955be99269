import type { StoreWrite } from '../store-contract';
import { classifyStatus } from './classify-status';
import type { Failed } from './remote-failure';
import type { Answered } from './send-request';

/** What the answer to a conditional PUT says. @param conflicts statuses this store refuses a condition with */
export function toStoreWrite(answer: Answered | Failed, conflicts: readonly number[]): StoreWrite {
  if (answer.status === 'failed') return answer;
  if (answer.code >= 200 && answer.code < 300) return { status: 'written' };
  return conflicts.includes(answer.code) ? { status: 'conflict' } : classifyStatus(answer.code, answer.headers);
}

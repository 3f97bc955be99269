import { AppError } from '@/utils/diagnostics/app-error';
import { type ErrorCode, errorCodes } from '@/utils/diagnostics/error-codes';
import { browser } from '@/utils/platform/browser';
import type { Answer, InputOf, ResponseOf, Verb } from './protocol';

/** True once the extension was updated or removed under this page; every later call fails the same way. */
export function isContextInvalidated(error: unknown): boolean {
  return browser.runtime?.id === undefined || (error instanceof Error && /context invalidated/i.test(error.message));
}

/**
 * Asks the background. Retried once when the worker was just being stopped, for that is the browser's doing.
 * @throws AppError with a code of the closed list
 */
export async function callBackground<V extends Verb>(verb: V, input: InputOf<V>): Promise<ResponseOf<V>> {
  let answer: Answer<ResponseOf<V>> | undefined;
  for (let attempt = 0; attempt < 2 && answer === undefined; attempt++) {
    try {
      answer = (await browser.runtime.sendMessage({ verb, input })) as Answer<ResponseOf<V>> | undefined;
    } catch (error) {
      if (isContextInvalidated(error)) throw new AppError('extension-updated');
      if (attempt === 1) throw new AppError('background-unreachable', String(error));
    }
  }
  if (answer === undefined) throw new AppError('background-unreachable');
  if (answer.ok) return answer.data;
  const known = (errorCodes as readonly string[]).includes(answer.error.code);
  throw new AppError(known ? (answer.error.code as ErrorCode) : 'unknown', answer.error.message, answer.error.values);
}

import { AppError } from '@/utils/diagnostics/app-error';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { Translate } from './i18n-context';

/** What happened and what the person can do, for any error; one that is not ours is "something went wrong". */
export function describeError(error: unknown, t: Translate): string {
  const { code, values } = error instanceof AppError ? error : new AppError('unknown');
  const key = `error_${code.replaceAll('-', '_')}` as MessageKey;
  return `${t(key, values)} ${t(`${key}_do` as MessageKey, values)}`;
}

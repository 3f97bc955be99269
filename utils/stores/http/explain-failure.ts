import type { MessageRef } from '@/utils/community/schema';
import type { Failed } from './remote-failure';

/** What happened, and what the person can do: two messages of `utils/messages/stores.ts`. */
export function explainFailure({ reason, code, retryAfter }: Failed): { what: MessageRef; todo: MessageRef } {
  const name = reason.replaceAll('-', '_');
  const minutes = Math.max(1, Math.ceil((retryAfter ?? 60) / 60));
  const values = { code: code ?? 0, minutes };
  return { what: { key: `remote_${name}`, values }, todo: { key: `remote_${name}_do`, values } };
}

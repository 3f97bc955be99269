import type { Span } from '@/utils/community/schema';
import type { ErrorCode } from '@/utils/diagnostics/error-codes';
import { findDriver } from '@/utils/editors/registry';
import { watchKeys } from '@/utils/editors/watch-keys';
import type { Rendering } from '@/utils/messaging/protocol';
import { findInserted } from '@/utils/templates/find-inserted';

const failures = {
  gone: 'editor-gone',
  mismatch: 'editor-mismatch',
  'read-only': 'editor-read-only',
  'too-long': 'too-long',
} as const satisfies Record<string, ErrorCode>;

/** Words of the draft whose place a reply takes: a slash, or a shortcut. */
export interface TypedWords {
  span: Span;
  words: string;
}

export interface Writing {
  rendering: Rendering;
  /** Over the selection or at the caret, or after what is already written. */
  at: 'caret' | 'end';
  typed: TypedWords | null;
}

/**
 * Writes a filled template into an editor, once, and puts the caret where the template says: over the part to be made
 * personal, at its caret stop, else after it. Somebody who types on before it is done keeps the caret they have.
 * @returns why it could not be written; null when the editor holds it
 */
export async function writeReply(composer: HTMLElement, { rendering, at, typed }: Writing): Promise<ErrorCode | null> {
  const driver = findDriver(composer);
  if (!driver) return 'editor-none';
  const before = driver.readText(composer).trimEnd();
  const follows = at === 'end' && before !== '';
  const caret = driver.readSelection(composer)?.start ?? before.length;
  const start = typed?.span.start ?? (follows ? before.length + 2 : caret);
  const keys = watchKeys(composer);
  const outcome = typed
    ? await driver.replaceRange(composer, typed.span, typed.words, rendering.text)
    : await driver.insertText(
        composer,
        follows ? `${before}\n\n${rendering.text}` : rendering.text,
        at === 'end' ? 'all' : 'caret',
      );
  keys.end();
  if (!outcome.ok) return failures[outcome.reason];
  if (keys.pressed()) return null;
  const { text, personalSpan, caret: stop } = rendering;
  const part = personalSpan ?? (stop === null ? null : { start: stop, end: stop });
  const place = part && findInserted(driver.readText(composer), text, part, start);
  if (!place || !(await driver.selectRange(composer, place))) composer.focus();
  return null;
}

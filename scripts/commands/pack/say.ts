import type { Language, MessageRef } from '@/utils/community/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import type { PackIssue } from '@/utils/packs/pack-issue';

const table: MessageTable = allMessages;

/** A message as a person reads it. */
export const say = ({ key, values }: MessageRef, lang: Language): string =>
  formatMessage(table[key]?.[lang] ?? key, lang, values);

/** "error templates[3].variants[0].body 2:7: …" */
export function sayIssue({ level, path, message, at }: PackIssue, lang: Language): string {
  const place = [path, at ? `${at.line}:${at.column}` : ''].filter(Boolean).join(' ');
  return `${level} ${place}: ${say(message, lang)}`;
}

/** The same for a program. */
export const describeIssue = ({ level, path, message, at }: PackIssue, lang: Language) => ({
  level,
  path,
  message: say(message, lang),
  ...(at && { line: at.line, column: at.column }),
});

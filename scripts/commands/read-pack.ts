import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import { parsePack } from '@/utils/packs/parse-pack';
import type { Pack } from '@/utils/packs/schema';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'packs');

/** The pack named on the command line, or the one that ships. @throws Error that says what is wrong with the file */
export function readPack(file: string | undefined): Pack {
  const path =
    file ??
    join(
      shipped,
      readdirSync(shipped)
        .filter((name) => name.endsWith('.json'))
        .sort()[0] ?? '',
    );
  const { pack, issues } = parsePack(readFileSync(path, 'utf8'));
  if (pack) return pack;
  const messages: MessageTable = allMessages;
  const errors = issues.filter((issue) => issue.level === 'error').slice(0, 10);
  const lines = errors.map(({ path: at, message }) => {
    const text = messages[message.key]?.en ?? message.key;
    return `  ${at}: ${formatMessage(text, 'en', message.values)}`;
  });
  throw new Error(`${path} cannot be used\n${lines.join('\n')}`);
}

import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';
import { parseHost } from './parse-host';
import { settingsSchema } from './schema';
import { shortcutCommands } from './shortcut-commands';

const { me, ownHandles, register, theme } = settingsSchema.shape;
/** A thousand hosts with all slots taught come to less. */
const largest = 1_000_000;

function isHost(host: string): boolean {
  const read = parseHost(host);
  return 'host' in read && read.host === host;
}

/** What is taken from a file of settings; who the installation is and what it remembers stays its own. */
export const settingsFileSchema = z.object({
  version: z.literal(1),
  me: me.optional(),
  ownHandles: ownHandles.optional(),
  register: register.optional(),
  theme: theme.optional(),
  shortcuts: z.partialRecord(z.enum(shortcutCommands), z.string().max(40)).optional(),
  sites: z
    .array(
      z.object({
        // One host, as a person could have typed it: never a pattern that stands for many.
        host: z.string().max(253).refine(isHost),
        network: networkIdSchema.nullable(),
        taught: z.record(z.string().max(60), z.array(z.string().max(1000)).max(20)).default({}),
      }),
    )
    .max(1000)
    .optional(),
});
export type SettingsFile = z.infer<typeof settingsFileSchema>;

export type SettingsFileReading =
  | { file: SettingsFile }
  /** `at`: the field that is wrong, as a path. */
  | { problem: 'too-large' | 'not-json' | 'not-settings'; at: string };

/** Reads a file that `Take it with you` wrote here or on another computer. */
export function readSettingsFile(text: string): SettingsFileReading {
  if (text.length > largest) return { problem: 'too-large', at: '' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'not-json', at: '' };
  }
  const parsed = settingsFileSchema.safeParse(json);
  if (parsed.success) return { file: parsed.data };
  return { problem: 'not-settings', at: parsed.error.issues[0]?.path.join('.') ?? '' };
}

import { z } from 'zod';
import type { SettingsMerge } from '@/utils/settings/merge-settings';
import { settingsFileSchema } from '@/utils/settings/read-settings-file';
import { type Settings, settingsSchema } from '@/utils/settings/schema';
import type { StorageCounts } from '../answers';
import { entry } from './entry';

/** Settings, and what is kept in this browser. */
export const settingsVerbs = {
  'settings.read': entry<{ settings: Settings; problem: string | null }>()('any', z.object({})),
  /** What badges say, by key, as the browser chose the language. */
  'settings.messages': entry<Record<string, string>>()('any', z.object({})),
  'settings.write': entry<Settings>()('page', settingsSchema.partial()),
  /** Adds what a file of settings holds; nothing said here is overwritten. */
  'settings.merge': entry<Omit<SettingsMerge, 'settings'>>()('page', settingsFileSchema),
  /** The record that could not be read, for download; forgotten on the user's word. */
  'settings.takeSetAside': entry<unknown>()('page', z.object({ forget: z.boolean() })),
  'storage.count': entry<StorageCounts>()('page', z.object({})),
  /** Everything Moderato keeps in this browser; the sample pack comes back, nothing else. */
  'storage.clear': entry<null>()('page', z.object({ confirmed: z.literal(true) })),
} as const;

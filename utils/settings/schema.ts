import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';
import { shortcutCommands } from './shortcut-commands';

/** For which brand the user answers where no sign says it. */
export const brandChoiceSchema = z.object({
  network: networkIdSchema,
  host: z.string().max(253),
  /** The page's account; null: its pages name none, and the host is what is meant. */
  account: z.string().max(500).nullable(),
  packId: z.string().max(80),
});

/** One host the user switched Moderato on for. */
export const siteSwitchSchema = z.object({
  host: z.string().min(1).max(253),
  /** Null: recognised from the page. */
  network: networkIdSchema.nullable(),
  /** Selectors the user taught by pointing: slot → selectors. */
  taught: z.record(z.string(), z.array(z.string())).default({}),
  enabledAt: z.string(),
});
export type SiteSwitch = z.infer<typeof siteSwitchSchema>;

export const settingsSchema = z.object({
  version: z.literal(1),
  /** Who writes, as the team knows them: {{ me.name }} in templates, `agent` in the log. */
  me: z.object({ name: z.string().max(200), signature: z.string().max(500) }),
  /** Random, made once per installation. */
  device: z.string().max(64),
  /** Own handles and names by network; how one's own comments are known. */
  ownHandles: z.record(z.string(), z.array(z.string().max(200))),
  register: z.enum(['guide', 'vous', 'tu']),
  theme: z.enum(['system', 'light', 'dark']),
  /** The key's form is that of `KeyboardEvent.code` with modifiers: "Alt+KeyJ". */
  shortcuts: z.partialRecord(z.enum(shortcutCommands), z.string().max(40)),
  sites: z.array(siteSwitchSchema).max(1000),
  /** Comments checked are kept a while on this machine, to try rules on. Absent: yes. */
  rememberSeen: z.boolean().optional(),
  /** What the user answered when asked for which brand they answer; newest last. Absent: never asked. */
  brandChoices: z.array(brandChoiceSchema).max(1000).optional(),
  /** Installed packs by id, the strongest first. Absent: never put in order. */
  packOrder: z.array(z.string().max(80)).max(200).optional(),
  /** Finished the welcome page. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

import { defaultSettings } from './defaults';
import { type Settings, settingsSchema } from './schema';

export interface ParsedSettings {
  settings: Settings;
  /** What was wrong with the stored record; null when it was right or absent. */
  problem: string | null;
}

/**
 * Reads a stored settings record. An invalid one is never thrown away: the caller sets it aside, and what is valid field
 * by field is kept.
 * @param stored whatever the storage held, undefined on a new installation
 */
export function parseSettings(stored: unknown, device: string): ParsedSettings {
  const defaults = defaultSettings(device);
  if (stored === undefined || stored === null) return { settings: defaults, problem: null };
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, problem: null };
  const record = typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
  const salvaged: Record<string, unknown> = { ...defaults };
  for (const key of Object.keys(settingsSchema.shape) as (keyof Settings)[]) {
    const field = settingsSchema.shape[key].safeParse(record[key]);
    if (field.success) salvaged[key] = field.data;
  }
  const first = whole.error.issues[0];
  return { settings: salvaged as Settings, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` };
}

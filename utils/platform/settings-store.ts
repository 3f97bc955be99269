import { AppError } from '@/utils/diagnostics/app-error';
import { parseSettings } from '@/utils/settings/parse-settings';
import { type Settings, settingsSchema } from '@/utils/settings/schema';
import { browser } from './browser';
import { takeTurns } from './take-turns';

const key = 'settings';
/** Where an unreadable record is kept until the user has looked at it. */
const asideKey = 'settings.setAside';

interface ReadSettings {
  settings: Settings;
  problem: string | null;
}

/** What is stored, and whether it was readable as it stands. */
async function look(): Promise<ReadSettings & { stored: unknown; sound: boolean }> {
  const { [key]: stored, [asideKey]: aside } = (await browser.storage.local.get([key, asideKey])) as Record<
    string,
    unknown
  >;
  const { settings, problem } = parseSettings(stored, crypto.randomUUID());
  const sound = stored !== undefined && problem === null;
  return { settings, problem: problem ?? (aside === undefined ? null : 'set-aside'), stored, sound };
}

/** Reads the settings and, where they are not sound, writes down what is used instead. Only for whoever has the turn. */
async function repair(): Promise<ReadSettings> {
  const { settings, problem, stored, sound } = await look();
  if (sound) return { settings, problem };
  await browser.storage.local.set({ ...(stored !== undefined && { [asideKey]: stored }), [key]: settings });
  return { settings, problem };
}

// Two pages may write at once; each write waits for the one before, so that none is lost.
const inTurn = takeTurns();

/** Reads the settings; an unreadable record is set aside once and what is valid in it is used. */
export async function readSettings(): Promise<ReadSettings> {
  const { settings, problem, sound } = await look();
  // Looked at again when the turn has come: a change made meanwhile has repaired them, and stays.
  return sound ? { settings, problem } : inTurn(repair);
}

/** Changes settings by a pure function of the present ones. @throws AppError `settings-invalid` */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const { settings } = await repair();
    const next = settingsSchema.safeParse(change(settings));
    if (!next.success) throw new AppError('settings-invalid', next.error.message);
    await browser.storage.local.set({ [key]: next.data });
    return next.data;
  });
}

/** The unreadable record, for download; then forgotten on the user's word. */
export async function takeSetAside(forget: boolean): Promise<unknown> {
  const stored = (await browser.storage.local.get(asideKey)) as Record<string, unknown>;
  if (forget) await browser.storage.local.remove(asideKey);
  return stored[asideKey] ?? null;
}

import { AppError } from '@/utils/diagnostics/app-error';
import { parseSettings } from '@/utils/settings/parse-settings';
import { type Settings, settingsSchema } from '@/utils/settings/schema';
import { browser } from './browser';

const key = 'settings';
/** Where an unreadable record is kept until the user has looked at it. */
const asideKey = 'settings.setAside';

/** Reads the settings; an unreadable record is set aside once and what is valid in it is used. */
export async function readSettings(): Promise<{ settings: Settings; problem: string | null }> {
  const stored = (await browser.storage.local.get([key, asideKey])) as Record<string, unknown>;
  const parsed = parseSettings(stored[key], crypto.randomUUID());
  if (stored[key] === undefined || parsed.problem !== null) {
    const aside = parsed.problem === null ? {} : { [asideKey]: stored[key] };
    await browser.storage.local.set({ ...aside, [key]: parsed.settings });
  }
  const kept = parsed.problem ?? (stored[asideKey] === undefined ? null : 'set-aside');
  return { settings: parsed.settings, problem: kept };
}

// Two pages may write at once; each write waits for the one before, so that none is lost.
let lastWrite: Promise<unknown> = Promise.resolve();

/** Changes settings by a pure function of the present ones. @throws AppError `settings-invalid` */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const { settings } = await readSettings();
    const next = settingsSchema.safeParse(change(settings));
    if (!next.success) throw new AppError('settings-invalid', next.error.message);
    await browser.storage.local.set({ [key]: next.data });
    return next.data;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** The unreadable record, for download; then forgotten on the user's word. */
export async function takeSetAside(forget: boolean): Promise<unknown> {
  const stored = (await browser.storage.local.get(asideKey)) as Record<string, unknown>;
  if (forget) await browser.storage.local.remove(asideKey);
  return stored[asideKey] ?? null;
}

import type { Handlers } from '@/utils/messaging/register-protocol';
import { changeSettings, readSettings, takeSetAside } from '@/utils/platform/settings-store';

type SettingsVerb = Extract<keyof Handlers, `settings.${string}`>;

/** Reading and changing the settings. Fields that only the background may set stay as they are. */
export function settingsHandlers(): Pick<Handlers, SettingsVerb> {
  return {
    'settings.read': () => readSettings(),
    'settings.write': ({ version: _version, device: _device, sites: _sites, ...changes }) =>
      changeSettings((now) => ({ ...now, ...changes })),
    'settings.takeSetAside': ({ forget }) => takeSetAside(forget),
  };
}

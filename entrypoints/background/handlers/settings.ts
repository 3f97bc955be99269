import type { Handlers } from '@/utils/messaging/register-protocol';
import { changeSettings, readSettings } from '@/utils/platform/settings-store';

/** Reading and changing the settings. Fields that only the background may set stay as they are. */
export function settingsHandlers(): Pick<Handlers, 'settings.read' | 'settings.write'> {
  return {
    'settings.read': () => readSettings(),
    'settings.write': ({ version: _version, device: _device, sites: _sites, ...changes }) =>
      changeSettings((now) => ({ ...now, ...changes })),
  };
}

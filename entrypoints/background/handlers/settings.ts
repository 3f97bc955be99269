import { badgeMessageKeys } from '@/utils/messages/badge-message-keys';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { changeSettings, readSettings, takeSetAside } from '@/utils/platform/settings-store';
import { listMessages } from '@/utils/platform/translate';
import { mergeSettings, type SettingsMerge } from '@/utils/settings/merge-settings';

type SettingsVerb = Extract<keyof Handlers, `settings.${string}`>;

/** Reading and changing the settings. Fields that only the background may set stay as they are. */
export function settingsHandlers(): Pick<Handlers, SettingsVerb> {
  return {
    'settings.read': () => readSettings(),
    'settings.messages': async () => listMessages(badgeMessageKeys),
    'settings.write': ({ version: _version, device: _device, sites: _sites, ...changes }) =>
      changeSettings((now) => ({ ...now, ...changes })),
    async 'settings.merge'(file) {
      let merge: SettingsMerge | null = null;
      await changeSettings((now) => {
        merge = mergeSettings(now, file);
        return merge.settings;
      });
      const { handles, selectors, waiting } = merge ?? { handles: 0, selectors: 0, waiting: [] };
      return { handles, selectors, waiting };
    },
    'settings.takeSetAside': ({ forget }) => takeSetAside(forget),
  };
}

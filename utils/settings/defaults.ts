import type { Settings } from './schema';

/** Settings of a new installation; `device` is random and passed in. */
export function defaultSettings(device: string): Settings {
  return {
    version: 1,
    me: { name: '', signature: '' },
    device,
    ownHandles: {},
    register: 'guide',
    theme: 'system',
    shortcuts: {},
    sites: [],
    welcomed: false,
  };
}

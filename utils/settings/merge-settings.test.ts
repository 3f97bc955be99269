import { describe, expect, it } from 'vitest';
import { defaultSettings } from './defaults';
import { mergeSettings } from './merge-settings';
import { readSettingsFile, type SettingsFile } from './read-settings-file';
import type { Settings } from './schema';

const site = { host: 'forum.example', network: null, enabledAt: '2026-11-01T08:00:00.000Z' };
const here: Settings = {
  ...defaultSettings('here'),
  me: { name: 'Emma', signature: '' },
  ownHandles: { x: ['lise_velo'] },
  sites: [{ ...site, taught: { text: ['.mine'] } }],
};

function expectFile(settings: unknown): SettingsFile {
  const reading = readSettingsFile(JSON.stringify(settings));
  if (!('file' in reading)) throw new Error(reading.problem);
  return reading.file;
}

describe('a file of settings', () => {
  it('adds handles and taught selectors, those taught here first, each once', () => {
    const file = expectFile({
      ...defaultSettings('there'),
      ownHandles: { x: ['lise_velo', 'lise_sav'], facebook: ['Lise'] },
      sites: [{ ...site, taught: { text: ['.theirs', '.mine'], name: ['.who'] } }],
    });
    const { settings, handles, selectors } = mergeSettings(here, file);
    expect(settings.ownHandles).toEqual({ x: ['lise_velo', 'lise_sav'], facebook: ['Lise'] });
    expect(settings.sites[0]?.taught).toEqual({ text: ['.mine', '.theirs'], name: ['.who'] });
    expect([handles, selectors]).toEqual([2, 2]);
    expect(mergeSettings(settings, file)).toMatchObject({ settings, handles: 0, selectors: 0 });
  });

  it('never overwrites what was said here, and fills in what was not', () => {
    const file = expectFile({
      ...defaultSettings('there'),
      me: { name: 'Paul', signature: 'L’équipe' },
      theme: 'dark',
      shortcuts: { card: 'Alt+KeyC' },
    });
    const { settings } = mergeSettings({ ...here, shortcuts: { card: 'Alt+KeyX' } }, file);
    expect(settings.me).toEqual({ name: 'Emma', signature: 'L’équipe' });
    expect(settings).toMatchObject({ device: 'here', theme: 'dark', shortcuts: { card: 'Alt+KeyX' } });
  });

  it('switches no host on: those only the file knows wait for the person', () => {
    const file = expectFile({
      ...defaultSettings('there'),
      sites: [{ ...site, host: 'new.example', network: 'phpbb' }],
    });
    const { settings, waiting } = mergeSettings(here, file);
    expect(settings.sites.map(({ host }) => host)).toEqual(['forum.example']);
    expect(waiting).toEqual([{ host: 'new.example', network: 'phpbb' }]);
  });

  it.each([
    ['{"version":1,', 'not-json', ''],
    ['[]', 'not-settings', ''],
    ['{"version":2}', 'not-settings', 'version'],
    ['{"version":1,"sites":[{"host":"a.example","network":"myspace"}]}', 'not-settings', 'sites.0.network'],
    ['{"version":1,"sites":[{"host":"*","network":null}]}', 'not-settings', 'sites.0.host'],
    [`{"version":1,"x":"${'a'.repeat(1_000_000)}"}`, 'too-large', ''],
  ])('that is none is refused with the reason', (text, problem, at) => {
    expect(readSettingsFile(text)).toEqual({ problem, at });
  });
});

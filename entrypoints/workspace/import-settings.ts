import type { Translate } from '@/components/ui/i18n-context';
import { callBackground } from '@/utils/messaging/call-background';
import { readSettingsFile, type SettingsFile } from '@/utils/settings/read-settings-file';
import { switchOn } from './switch-site';
import type { PageActions } from './use-page';

/** Takes a file of settings in, says what came of it, and offers to switch on the hosts only the file knows. */
export function importSettings(page: PageActions, file: File, t: Translate): Promise<boolean> {
  return page.run(async () => {
    const reading = readSettingsFile(await file.text());
    if ('file' in reading) return mergeFile(page, reading.file, t);
    page.show({ text: t(problems[reading.problem], { field: reading.at || 'version' }) });
  });
}

const problems = {
  'too-large': 'privacy_import_too_large',
  'not-json': 'privacy_import_not_json',
  'not-settings': 'privacy_import_not_settings',
} as const;

async function mergeFile(page: PageActions, file: SettingsFile, t: Translate): Promise<void> {
  const { handles, selectors, waiting } = await callBackground('settings.merge', file);
  const text = t('privacy_imported', { handles, selectors });
  if (waiting.length === 0) return page.show({ text });
  page.show({
    text: `${text} ${t('privacy_import_waiting', { n: waiting.length })}`,
    action: {
      label: t('privacy_import_switch_on'),
      run: () =>
        void page.run(async () => {
          // One question of the browser for all of them, within this click.
          await switchOn(
            waiting.map(({ host }) => host),
            null,
          );
          await mergeFile(page, file, t);
        }),
    },
  });
}

import type { Translate } from '@/components/ui/i18n-context';
import { showPage } from '@/components/ui/show-page';
import practiceStyles from '@/components/welcome/practice.css?inline';
import { callBackground } from '@/utils/messaging/call-background';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { PracticeRoot } from './practice-root';

const t = translate as Translate;
const { settings } = await callBackground('settings.read', {});
document.title = t('practice_title');
showPage(<PracticeRoot settings={settings} />, {
  i18n: { t, language: readInterfaceLanguage() },
  theme: settings.theme,
  styles: [practiceStyles],
});

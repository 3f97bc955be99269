import type { Translate } from '@/components/ui/i18n-context';
import { showPage } from '@/components/ui/show-page';
import welcomeStyles from '@/components/welcome/welcome.css?inline';
import networksStyles from '@/components/workspace/networks/networks.css?inline';
import packsStyles from '@/components/workspace/packs/packs.css?inline';
import workspaceStyles from '@/components/workspace/workspace.css?inline';
import { callBackground } from '@/utils/messaging/call-background';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { WelcomeRoot } from './welcome-root';

const t = translate as Translate;
const { settings } = await callBackground('settings.read', {});
document.title = t('welcome_title');
showPage(<WelcomeRoot />, {
  i18n: { t, language: readInterfaceLanguage() },
  theme: settings.theme,
  styles: [workspaceStyles, networksStyles, packsStyles, welcomeStyles],
});

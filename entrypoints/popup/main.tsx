import popupStyles from '@/components/popup/popup.css?inline';
import type { Translate } from '@/components/ui/i18n-context';
import { showPage } from '@/components/ui/show-page';
import { callBackground } from '@/utils/messaging/call-background';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { findPanelDoor } from './find-panel-door';
import { findTabHost } from './find-tab-host';
import { PopupRoot } from './popup-root';

const t = translate as Translate;
const [{ settings, problem }, tab] = await Promise.all([callBackground('settings.read', {}), findTabHost()]);
const openPanel = await findPanelDoor();
showPage(<PopupRoot tab={tab} settingsProblem={problem} openPanel={openPanel} />, {
  i18n: { t, language: readInterfaceLanguage() },
  theme: settings.theme,
  styles: [popupStyles],
});

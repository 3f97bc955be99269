import popupStyles from '@/components/popup/popup.css?inline';
import type { Translate } from '@/components/ui/i18n-context';
import { showPage } from '@/components/ui/show-page';
import sideStyles from '@/components/workspace/side/side.css?inline';
import { workspaceStyles } from '@/components/workspace/styles';
import { callBackground } from '@/utils/messaging/call-background';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { SidePanelRoot } from './side-panel-root';

const t = translate as Translate;
const { settings } = await callBackground('settings.read', {});
document.title = t('side_title');
showPage(<SidePanelRoot />, {
  i18n: { t, language: readInterfaceLanguage() },
  theme: settings.theme,
  styles: [popupStyles, workspaceStyles, sideStyles],
});

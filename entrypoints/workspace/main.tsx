import type { Translate } from '@/components/ui/i18n-context';
import { showPage } from '@/components/ui/show-page';
import { workspaceStyles } from '@/components/workspace/styles';
import { callBackground } from '@/utils/messaging/call-background';
import { readInterfaceLanguage, translate } from '@/utils/platform/translate';
import { WorkspaceRoot } from './workspace-root';

const t = translate as Translate;
const { settings } = await callBackground('settings.read', {});
document.title = t('work_title');
showPage(<WorkspaceRoot />, {
  i18n: { t, language: readInterfaceLanguage() },
  theme: settings.theme,
  styles: [workspaceStyles],
});

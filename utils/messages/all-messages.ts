import { authoringMessages } from './authoring';
import { brandMessages } from './brands';
import { standsMessages } from './charter-stands';
import { charterWhyMessages } from './charter-why';
import { abuseMessages } from './charter-why-abuse';
import { charterWhyContentMessages } from './charter-why-content';
import { readMessages } from './charter-why-read';
import { composerMessages } from './composer';
import { composingMessages } from './composing';
import { errorMessages } from './errors';
import { extensionMessages } from './extension';
import { importMessages } from './import';
import { overlayMessages } from './overlay';
import { overlayActMessages } from './overlay-acts';
import { packIssueMessages } from './pack-issues';
import { packTrustMessages } from './pack-trust';
import { popupMessages } from './popup';
import { practiceMessages } from './practice';
import { regexMessages } from './regex';
import { reviewMessages } from './review';
import { ruleMessages } from './rules';
import { sidePanelMessages } from './side-panel';
import { storeMessages } from './stores';
import { subscriptionMessages } from './subscriptions';
import { templateCareMessages } from './template-care';
import { templateEditorMessages } from './template-editor';
import { templateMessages } from './templates';
import { toneMessages } from './tone';
import { uiMessages } from './ui';
import { welcomeMessages } from './welcome';
import { workspaceMessages } from './workspace';
import { workspaceGuideMessages } from './workspace-guides';
import { workspaceImportMessages } from './workspace-import';
import { workspaceKeyMessages } from './workspace-keys';
import { workspaceLogMessages } from './workspace-log';
import { workspaceNetworkMessages } from './workspace-networks';
import { workspacePackMessages } from './workspace-packs';
import { workspacePlaceMessages } from './workspace-places';
import { workspacePrivacyMessages } from './workspace-privacy';
import { workspacePublishMessages } from './workspace-publish';

/** Every table of the interface, one file an area. `_locales` is written from this at build time. */
export const allMessages = {
  ...abuseMessages,
  ...readMessages,
  ...standsMessages,
  ...brandMessages,
  ...composerMessages,
  ...composingMessages,
  ...charterWhyMessages,
  ...charterWhyContentMessages,
  ...errorMessages,
  ...extensionMessages,
  ...overlayMessages,
  ...overlayActMessages,
  ...packIssueMessages,
  ...packTrustMessages,
  ...popupMessages,
  ...subscriptionMessages,
  ...templateMessages,
  ...templateEditorMessages,
  ...templateCareMessages,
  ...uiMessages,
  ...toneMessages,
  ...workspaceMessages,
  ...welcomeMessages,
  ...practiceMessages,
  ...sidePanelMessages,
  ...workspaceLogMessages,
  ...workspaceGuideMessages,
  ...workspaceNetworkMessages,
  ...workspacePackMessages,
  ...workspacePrivacyMessages,
  ...workspaceKeyMessages,
  ...workspacePlaceMessages,
  ...workspacePublishMessages,
  ...regexMessages,
  ...ruleMessages,
  ...importMessages,
  ...workspaceImportMessages,
  ...storeMessages,
  ...authoringMessages,
  ...reviewMessages,
} as const;

export type MessageKey = keyof typeof allMessages;

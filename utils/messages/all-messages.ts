import { errorMessages } from './errors';
import { extensionMessages } from './extension';
import { templateMessages } from './templates';
import { uiMessages } from './ui';

/** Every table of the interface, one file an area. `_locales` is written from this at build time. */
export const allMessages = {
  ...errorMessages,
  ...extensionMessages,
  ...templateMessages,
  ...uiMessages,
} as const;

export type MessageKey = keyof typeof allMessages;

import { errorMessages } from './errors';
import { extensionMessages } from './extension';

/** Every table of the interface, one file an area. `_locales` is written from this at build time. */
export const allMessages = {
  ...errorMessages,
  ...extensionMessages,
} as const;

export type MessageKey = keyof typeof allMessages;

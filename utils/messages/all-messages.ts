import { errorMessages } from './errors';

/** Every table of the interface, one file an area. `_locales` is written from this at build time. */
export const allMessages = {
  ...errorMessages,
} as const;

export type MessageKey = keyof typeof allMessages;

import type { MessageTable } from './message-table';

export const errorMessages = {
  error_unknown: { en: 'Something went wrong.', fr: 'Un problème est survenu.' },
} satisfies MessageTable;

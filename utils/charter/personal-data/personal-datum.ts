import type { Span } from '@/utils/community/schema';

/** What kind of personal data was seen; each has its own sentence in the interface. */
export const personalDataKinds = ['phone', 'email', 'iban', 'card', 'identity', 'address', 'reference'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Personal data shown in a text, with its place in the original text. */
export interface PersonalDatum {
  kind: PersonalDataKind;
  span: Span;
}

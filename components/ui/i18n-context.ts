import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, MessageRef } from '@/utils/community/schema';
import type { MessageKey } from '@/utils/messages/all-messages';

export type MessageValues = Record<string, string | number>;

/** Gives a message in the interface's language, its values filled in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

export interface I18n {
  t: Translate;
  language: Language;
}

/** Every component reads its texts through this; a surface provides it once, at its root. */
export const I18nContext = createContext<I18n>({ t: (key) => key, language: 'en' });

/** The texts of the surface one is in, and its language for dates and numbers. */
export function useI18n(): I18n {
  return useContext(I18nContext);
}

/** A text the engines name by key. An unknown key comes back as itself: the reason is shown raw rather than lost. */
export function textOf(t: Translate, ref: MessageRef): string {
  return t(ref.key as MessageKey, ref.values);
}

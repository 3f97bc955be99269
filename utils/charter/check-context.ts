import type { NetworkId } from '@/utils/community/networks';
import type { Item } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { DetectorContext } from './detector';

/** What is checked: an item of a page, or a bare text (command line, rule tests). */
export type CheckedItem = Item | { text: string; network?: NetworkId | undefined };

/** What the caller knows besides the item; all of it may be left out. */
export interface CheckContext {
  /** The item's language, when it is known. */
  language?: 'fr' | 'en' | 'other' | undefined;
  /** Normalised texts seen lately in this thread; for flooding. */
  recent?: DetectorContext['recent'] | undefined;
  /** What the log knows of the author. */
  history?: { firstTime: boolean; violations: number } | undefined;
  /** The reading model is left aside, where one is installed. */
  listsAlone?: boolean | undefined;
  /** The ranking model: 0–1, from 0.5 on "worth a look". Orders the queue, names nothing. */
  score?: ((text: AnalysedText) => number) | undefined;
}

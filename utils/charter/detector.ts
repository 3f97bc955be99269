import type { Item, MessageRef, Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { Category, Severity, Signal } from './schema';

/** What a detector may know besides the text. Nothing else: no clock, no browser. */
export interface DetectorContext {
  /** The item's fields but its text; null on the command line when only a text is given. */
  item: Item | null;
  /** Own domains, contact points and names of the brand: never spam, never personal data. */
  brand: { names: readonly string[]; domains: readonly string[]; contacts: readonly string[] };
  watch: { mentions: readonly string[]; competitors: readonly string[] };
  /** Normalised texts seen lately in this thread, with their authors; for flooding. */
  recent: readonly { key: string; authorId: string; itemId: string }[];
}

/** Something seen in the text, before any rule of the charter spoke. */
export interface Detection {
  category: Category;
  severity: Severity;
  /** In offsets of the original text. */
  spans: Span[];
  why: MessageRef;
}

/** One category, one file. Reads the analysed text, never the raw one twice. */
export interface CategoryDetector {
  category: Category;
  detect(text: AnalysedText, context: DetectorContext): Detection[];
}

export interface SignalDetector {
  signal: Signal;
  detect(text: AnalysedText, context: DetectorContext): Span[];
}

import type { Interaction } from '@/utils/log/schema';
import type { BrandReason } from '@/utils/packs/choose-pack';

/** What the log remembers of an item and of its author. */
export interface ItemHistory {
  /** Interactions with this author, all time. */
  count: number;
  /** Violations flagged against this author. */
  flags: number;
  /** What was done with this very item, newest first. */
  onItem: Pick<Interaction, 'id' | 'at' | 'agent' | 'action' | 'outcome' | 'comment'>[];
}

/** For which brand one answers on a page. */
export interface PageBrand {
  /** Its name; empty while it is unknown. */
  name: string;
  how: BrandReason;
  account: string | null;
  /** Brands to choose from while it is unknown, each by its first pack. */
  options: { packId: string; name: string }[];
}

/** A template as the picker lists it. */
export interface TemplateHit {
  id: string;
  packId: string;
  title: string;
  firstLine: string;
  folder: string;
  tags: string[];
  shortcut: string | null;
  personalise: boolean;
  languages: string[];
  /** Why it is proposed: a message key with values; null for a plain search hit. */
  reason: { key: string; values?: Record<string, string | number> } | null;
}

/** A filled template, or what is still needed. */
export interface Rendering {
  templateId: string;
  text: string;
  lang: string;
  /** The comment's language had no variant; this one is the nearest. */
  otherLanguage: boolean;
  /** Variables without a value, to ask for: name and label. */
  missing: { name: string; label: string; type: 'text' | 'choice' | 'date'; choices: string[] }[];
  /** Caret stop in `text`; null: at the end. */
  caret: number | null;
  /** Part to be made personal before the reply is ready. */
  personalSpan: { start: number; end: number } | null;
  /** The same with [labels] where values are missing: to look at, never to insert. */
  preview: string;
  /** A syntax error instead of a text. */
  error: { message: string; line: number; column: number } | null;
}

/** What the popup and the workspace show of today and of the last seven days. */
export interface DaySummary {
  answered: number;
  flagged: number;
  total: number;
  /** Median of `handleMs`; null when nothing was answered. */
  medianHandleMs: number | null;
  networks: { network: string; count: number }[];
  /** Oldest first, seven entries. */
  week: { day: string; count: number }[];
}

export interface SiteState {
  host: string;
  enabled: boolean;
  /** The browser still grants access; false after it was revoked in the browser's own page. */
  permitted: boolean;
  network: string | null;
}

/** How much is kept, and since when. */
export interface StorageCounts {
  interactions: number;
  /** ISO 8601: the oldest line of the log; null when it is empty. */
  oldest: string | null;
  disputes: number;
  /** Comments checked lately, kept to try rules on. */
  seen: number;
  templateUses: number;
  packs: number;
  /** Packs this machine changes something in, rules and the rest counted apart. */
  layers: number;
  sites: number;
}

/** A mark called wrong on this machine. */
export interface DisputedRule {
  key: string;
  ruleId: string;
  text: string;
  words: string[];
  /** ISO 8601. */
  at: string;
}

export interface PackState {
  id: string;
  version: string;
  title: string;
  brand: string;
  /** ISO 8601: when this copy was loaded. */
  loadedAt: string;
  /** Message key of why the last load failed; null when fine. */
  problem: string | null;
}

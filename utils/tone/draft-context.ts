import type { NetworkId } from '@/utils/community/networks';
import type { Language, Register } from '@/utils/community/schema';
import type { CountMethod } from './count-characters';
import type { ToneGuide } from './schema';
import type { SentenceModel } from './sentences/sentence-model';

/** Everything a draft is read against. Plain data: the caller decides the language, the register and the limit. */
export interface DraftContext {
  /** The words the draft answers; null or blank for a post of the brand's own. */
  comment: string | null;
  /** Signals the charter engine found in the comment, where it has run: they win over this engine's own reading. */
  signals?: readonly string[];
  guide: ToneGuide;
  /** The house's own telephones, addresses and mailboxes, and its domains: public, never personal data. */
  brand?: { contacts: readonly string[]; domains: readonly string[] };
  network: NetworkId | null;
  /** Language of the draft. */
  language: Language;
  /** The register the draft must keep (French only); null when there is no house rule. */
  register: Register | null;
  /** How many characters the composer takes and how it counts them; null when unknown. */
  limit: { max: number; count: CountMethod } | null;
  /** Reads sentences no list knows; without it the lists alone speak. */
  model?: SentenceModel | undefined;
}

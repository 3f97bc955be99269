import type { Language } from '@/utils/community/schema';
import type { InputOf, ResponseOf, Verb } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/settings/schema';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';

/** What the overlay is given: the page, the adapter, the background and the texts. It looks nothing up itself. */
export interface OverlayDeps {
  doc: Document;
  site: SiteAdapter;
  readPage(): Page;
  call<V extends Verb>(verb: V, input: InputOf<V>): Promise<ResponseOf<V>>;
  translate(key: string, values?: Record<string, string | number>): string;
  language: Language;
  settings: Settings;
  /** Takes a selector the person just taught into `readPage().overrides`. */
  teach(slot: string, selector: string): void;
  /** Ends everything: listeners, observers, the host. */
  signal: AbortSignal;
}

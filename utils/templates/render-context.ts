import type { NetworkId } from '@/utils/community/networks';
import type { Item } from '@/utils/community/schema';
import type { Brand } from '@/utils/packs/schema';

/** What the variables of a template are filled from. All of it plain data; nothing is looked up. */
export interface RenderContext {
  item: Item | null;
  /** The post the item belongs to, where the page shows it. */
  thread: { title: string; author: string; url: string } | null;
  brand: Brand;
  network: { id: NetworkId; name: string };
  me: { name: string; signature: string };
  /** The person's own date and time, ISO 8601 without zone: "2026-03-12T09:30". */
  now: string;
}

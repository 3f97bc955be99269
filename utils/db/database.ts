import Dexie, { type Table } from 'dexie';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import type { SeenItem } from '@/utils/charter/seen-item';
import type { Interaction } from '@/utils/log/schema';
import type { Pack } from '@/utils/packs/schema';

/** An interaction as stored: with the keys the indexes need. */
export interface StoredInteraction extends Interaction {
  itemKey: string;
  authorKey: string;
}

/** An installed pack. It was checked when it was installed and is trusted afterwards. */
export interface StoredPack {
  id: string;
  loadedAt: string;
  pack: Pack;
}

/** How often this team used a template. */
export interface TemplateUse {
  templateId: string;
  count: number;
  lastAt: string;
}

/** A mark the user called wrong: a local exception, and a test case for whoever writes the rule. */
export interface Dispute {
  /** Rule and normalised text. */
  key: string;
  ruleId: string;
  text: string;
  words: string[];
  /** ISO 8601. */
  at: string;
}

/** Everything Moderato keeps, in the extension's own origin. Never opened in a content script: there it would be the site's. */
export class Database extends Dexie {
  interactions!: Table<StoredInteraction, string>;
  packs!: Table<StoredPack, string>;
  templateUses!: Table<TemplateUse, string>;
  disputes!: Table<Dispute, string>;
  /** Comments checked lately, to try rules on. */
  seen!: Table<SeenItem, string>;
  /** What this machine changes in the rules of a pack. */
  ruleLayers!: Table<RuleLayer, string>;

  constructor(name = 'moderato') {
    super(name);
    this.version(1).stores({
      interactions: 'id, at, itemKey, authorKey, [network+at], [action+at], [outcome+at]',
      packs: 'id',
      templateUses: 'templateId',
      disputes: 'key',
    });
    this.version(2).stores({ seen: 'key, at', ruleLayers: 'packId' });
  }
}

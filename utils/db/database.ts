import Dexie, { type Table } from 'dexie';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import type { SeenItem } from '@/utils/charter/seen-item';
import type { LogBlock } from '@/utils/log/lines/log-block';
import type { Interaction } from '@/utils/log/schema';
import type { PackLayer } from '@/utils/packs/pack-layer';
import type { Proposal } from '@/utils/packs/proposals/proposal-schema';
import type { ProposedPart } from '@/utils/packs/proposals/proposed-part';
import type { Pack } from '@/utils/packs/schema';
import type { SigningKey } from '@/utils/packs/signing/signing-key';
import type { PackVersion } from '@/utils/packs/subscription/pack-version';
import type { Subscription } from '@/utils/packs/subscription/subscription';
import type { StoreAbility } from '@/utils/stores/probe-store';
import type { Publication } from '@/utils/stores/publishing/publication';
import type { StoreSettings } from '@/utils/stores/store-settings';
import type { Template } from '@/utils/templates/schema';
import { fillLogBlocks } from './fill-log-blocks';
import { LogChanges } from './log-changes';
import { upgradeTemplateUses } from './upgrade-template-uses';

/** An interaction as stored: with the keys the indexes need, and the block its line of the log is in. */
export interface StoredInteraction extends Interaction {
  itemKey: string;
  authorKey: string;
  block: number;
}

/** An installed pack. It was checked when it was installed and is trusted afterwards. */
export interface StoredPack {
  id: string;
  loadedAt: string;
  pack: Pack;
}

/** How often this team used a template. */
export interface TemplateUse {
  /** `packId/templateId`. */
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

/** A key this person signs with. The browser signs with it and never shows it: it cannot be copied out of here. */
export interface StoredSigningKey extends SigningKey {
  /** A name for people: "Salon Bleu, lead". */
  name: string;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601: when a new key took its place; it signs nothing any more. */
  retiredAt: string | null;
  /** `kid` of the key that took its place. */
  replacedBy: string | null;
  /** The encrypted file, until the person has put it away; it cannot be made again. Absent: done, or none was asked for. */
  backup?: string | null;
  /** By pack, the text of `root.jws` that lets members follow to this key: stands on the store before the key signs anything. */
  roots?: Record<string, string>;
  /** Made by itself on the first proposal: signs proposals alone, never a pack. */
  personal?: boolean;
}

/** A store this person publishes to. Holds its credentials: never given to a page, a log or a report. */
export interface StoredConnection {
  id: string;
  /** A name for people: "Nextcloud of the house". */
  name: string;
  settings: StoreSettings;
  /** Where members read what is published, with a slash at the end; null: not said yet. */
  publicUrl: string | null;
  ability: StoreAbility;
  /** ISO 8601. */
  connectedAt: string;
}

/** A template as it was before it was changed here. */
export interface TemplateVersion {
  /** Given by the database. */
  id?: number;
  packId: string;
  templateId: string;
  /** ISO 8601: when this wording was left behind. */
  at: string;
  agent: string;
  template: Template;
}

/** An article, the tone guide or the brand as it was before it was changed here; kept beside the templates' versions. */
export interface PartVersion {
  /** Given by the database. */
  id?: number;
  packId: string;
  /** `article:<id>`, `tone:guide`, `brand:brand`: no template has such an id. */
  templateId: string;
  /** ISO 8601: when it was left behind. */
  at: string;
  agent: string;
  part: unknown;
}

/** A proposal or a draft for review, sent from here or come here. */
export interface StoredReview {
  /** The proposal's own. */
  id: string;
  packId: string;
  direction: 'in' | 'out';
  /** `open`: waits for somebody here. `sent`: for somebody else. `returned`: came back from its reviewer. */
  state: 'open' | 'sent' | 'returned' | 'accepted' | 'rejected';
  /** Name of the key that signed what came; null for what was made here. */
  kid: string | null;
  /** With what was edited here. */
  proposal: Proposal;
  /** As it was sent or came. */
  original: Proposal;
  /** ISO 8601: when it last changed state. */
  at: string;
  /** Why it was not taken. */
  word: string;
  /** What taking it changed, to take that back. */
  taken: ProposedPart[];
}

/** Everything Moderato keeps, in the extension's own origin. Never opened in a content script: there it would be the site's. */
export class Database extends Dexie {
  interactions!: Table<StoredInteraction, string>;
  /** What the log is searched and sorted by; follows every write to it. */
  logBlocks!: Table<LogBlock, number>;
  packs!: Table<StoredPack, string>;
  templateUses!: Table<TemplateUse, string>;
  disputes!: Table<Dispute, string>;
  /** Comments checked lately, to try rules on. */
  seen!: Table<SeenItem, string>;
  /** What this machine changes in the rules of a pack. */
  ruleLayers!: Table<RuleLayer, string>;
  /** What it changes in the rest of it, and private templates. */
  packLayers!: Table<PackLayer, string>;
  templateVersions!: Table<TemplateVersion, number>;
  /** `packId/templateId` of templates the user marked. */
  favourites!: Table<{ ref: string }, string>;

  /** Versions of packs that are, were or may be installed: to go back to. */
  packVersions!: Table<PackVersion, [string, number]>;
  subscriptions!: Table<Subscription, string>;
  signingKeys!: Table<StoredSigningKey, string>;
  storeConnections!: Table<StoredConnection, string>;
  publications!: Table<Publication, string>;
  reviews!: Table<StoredReview, string>;

  /** Which blocks were written, whoever wrote them. */
  readonly logChanges = new LogChanges();

  constructor(name = 'moderato') {
    super(name);
    this.use(this.logChanges.watch());
    this.version(1).stores({
      interactions: 'id, at, itemKey, authorKey, [network+at], [action+at], [outcome+at]',
      packs: 'id',
      templateUses: 'templateId',
      disputes: 'key',
    });
    this.version(2).stores({ seen: 'key, at', ruleLayers: 'packId' });
    this.version(3)
      .stores({
        // An index of a hundred thousand lines takes a second to count through: the blocks answer instead.
        interactions: 'id, at, authorKey',
        logBlocks: 'n',
        packLayers: 'packId',
        templateVersions: '++id, [packId+templateId]',
        favourites: 'ref',
        packVersions: '[packId+seq], packId',
        subscriptions: 'packId',
        storeConnections: 'id',
        publications: 'packId',
        signingKeys: 'kid',
        reviews: 'id, packId',
      })
      .upgrade(async (transaction) => {
        await upgradeTemplateUses(transaction);
        await fillLogBlocks(transaction);
      });
  }
}

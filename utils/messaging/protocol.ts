import { brandVerbs } from './verbs/brand-verbs';
import { composerVerbs } from './verbs/composer-verbs';
import type { Entry } from './verbs/entry';
import { itemVerbs } from './verbs/item-verbs';
import { keyVerbs } from './verbs/key-verbs';
import { layerVerbs } from './verbs/layer-verbs';
import { logVerbs } from './verbs/log-verbs';
import { packVerbs } from './verbs/pack-verbs';
import { presenceVerbs } from './verbs/presence-verbs';
import { publishVerbs } from './verbs/publish-verbs';
import { reviewVerbs } from './verbs/review-verbs';
import { ruleVerbs } from './verbs/rule-verbs';
import { settingsVerbs } from './verbs/settings-verbs';
import { siteVerbs } from './verbs/site-verbs';
import { subscriptionVerbs } from './verbs/subscription-verbs';
import { templateVerbs } from './verbs/template-verbs';
import { templateWorkVerbs } from './verbs/template-work-verbs';

export type {
  DaySummary,
  DisputedRule,
  ItemHistory,
  PackState,
  PageBrand,
  Rendering,
  SiteState,
  StorageCounts,
  TemplateHit,
} from './answers';
export type { OldTemplate } from './verbs/layer-verbs';
export type { LogQuery } from './verbs/log-query';
export type { ParkedReply } from './verbs/parked-reply';

/** The whole border between pages and background: `domain.verb` → who may ask, with what, for what. One file an area below `verbs/`. */
export const protocol = {
  ...itemVerbs,
  ...brandVerbs,
  ...presenceVerbs,
  ...ruleVerbs,
  ...templateVerbs,
  ...composerVerbs,
  ...logVerbs,
  ...siteVerbs,
  ...settingsVerbs,
  ...packVerbs,
  ...publishVerbs,
  ...subscriptionVerbs,
  ...keyVerbs,
  ...layerVerbs,
  ...templateWorkVerbs,
  ...reviewVerbs,
} as const;

export type Protocol = typeof protocol;
export type Verb = keyof Protocol;
export type RequestOf<V extends Verb> = Protocol[V] extends Entry<infer Request, unknown, unknown> ? Request : never;
export type InputOf<V extends Verb> = Protocol[V] extends Entry<unknown, infer Input, unknown> ? Input : never;
export type ResponseOf<V extends Verb> = Exclude<Protocol[V]['response'], undefined>;
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: string; message: string; values?: Record<string, string | number> } };

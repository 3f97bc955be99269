import { z } from 'zod';
import type { BackTest } from '@/utils/charter/back-test';
import type { RuleReport } from '@/utils/charter/lint-rule';
import { type RuleLayer, ruleLayerSchema } from '@/utils/charter/rule-layer';
import { type Rule, ruleSchema, type Verdict, verdictSchema } from '@/utils/charter/schema';
import {
  itemSchema,
  type Language,
  languageSchema,
  networkIdSchema,
  type Register,
  registerSchema,
} from '@/utils/community/schema';
import { outcomeFilters } from '@/utils/log/match-query';
import { actionSchema, type Interaction, interactionSchema, outcomeSchema } from '@/utils/log/schema';
import type { Pack } from '@/utils/packs/schema';
import { type Settings, settingsSchema } from '@/utils/settings/schema';
import { type Finding, findingRuleSchema } from '@/utils/tone/schema';
import type {
  DaySummary,
  DisputedRule,
  ItemHistory,
  PackState,
  Rendering,
  SiteState,
  StorageCounts,
  TemplateHit,
} from './answers';

export type {
  DaySummary,
  DisputedRule,
  ItemHistory,
  PackState,
  Rendering,
  SiteState,
  StorageCounts,
  TemplateHit,
} from './answers';

/** Who may ask: a content script, one of our own pages, or both. */
type Sender = 'content' | 'page' | 'any';

interface Entry<Request, Input, Response> {
  from: Sender;
  request: z.ZodType<Request, Input>;
  /** Carries the response type only; nothing is there at run time. */
  response?: Response;
}

/** Declares one entry; the response type is named by the caller. */
function entry<Response>() {
  return <Request, Input>(from: Sender, request: z.ZodType<Request, Input>): Entry<Request, Input, Response> => ({
    from,
    request,
  });
}

const page = z.object({ host: z.string().max(253), url: z.string().max(4000), network: networkIdSchema });
const draftContext = {
  item: itemSchema.nullable(),
  network: networkIdSchema,
  language: languageSchema.nullable(),
  register: registerSchema.nullable(),
};

export const logQuerySchema = z.object({
  text: z.string().max(500).default(''),
  network: networkIdSchema.nullable().default(null),
  action: actionSchema.nullable().default(null),
  outcome: z.enum(outcomeFilters).nullable().default(null),
  host: z.string().max(253).nullable().default(null),
  /** Where `text` is looked for. */
  textIn: z.enum(['all', 'author']).default('all'),
  /** ISO dates, inclusive start and exclusive end. */
  since: z.string().nullable().default(null),
  until: z.string().nullable().default(null),
  /** `newest` is descending, whatever it is sorted by. */
  sort: z.enum(['newest', 'oldest']).default('newest'),
  sortBy: z.enum(['at', 'author', 'network', 'action', 'handleMs']).default('at'),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(1000).default(100),
});
export type LogQuery = z.infer<typeof logQuerySchema>;

/** A rule half written: of the shape of one, its values to be judged. */
const ruleDraftSchema = z.custom<Rule>(
  (draft) => typeof draft === 'object' && draft !== null && 'when' in draft && 'tests' in draft && 'suggest' in draft,
);

const newInteraction = interactionSchema
  .pick({
    network: true,
    host: true,
    action: true,
    item: true,
    comment: true,
    templateRef: true,
    rules: true,
    toneBefore: true,
    handleMs: true,
  })
  .extend({ outcome: outcomeSchema.default('attempted') });

const parkedReply = z.object({
  /** Line of the log that is `attempted`. */
  id: z.string().max(64),
  host: z.string().max(253),
  itemId: z.string().max(500),
  text: z.string().max(100_000),
});
export type ParkedReply = z.infer<typeof parkedReply>;

/** The whole border between pages and background on one screen: `domain.verb` → who may ask, with what, for what. */
export const protocol = {
  'items.check': entry<{ verdicts: Verdict[]; histories: (ItemHistory | null)[]; brand: string }>()(
    'any',
    z.object({ page, items: z.array(itemSchema).max(200) }),
  ),
  'charter.explain': entry<{ articleId: string; number: string; title: string; text: string }[]>()(
    'any',
    z.object({ articleIds: z.array(z.string()).max(50), language: languageSchema }),
  ),
  'charter.helpLines': entry<{ text: string; url: string | null }[]>()('any', z.object({ language: languageSchema })),
  /** "This is wrong": kept as a local exception and test case; the same words are not marked by this rule again. */
  'charter.dispute': entry<null>()(
    'any',
    z.object({ ruleId: z.string().max(80), text: z.string().max(100_000), words: z.array(z.string()).max(50) }),
  ),
  /** What this machine changed in a pack's rules, and the marks called wrong here. */
  'rules.read': entry<{ layer: RuleLayer; disputes: DisputedRule[] }>()(
    'page',
    z.object({ packId: z.string().max(80) }),
  ),
  /** Puts the whole layer in the place of the one before. Refused when one of its rules cannot be used. */
  'rules.write': entry<null>()('page', z.object({ layer: ruleLayerSchema })),
  /** What is wrong with a draft; `rule` may be anything that looks like a rule. */
  'rules.check': entry<RuleReport & { stillMarked: string[] }>()(
    'page',
    z.object({ packId: z.string().max(80), rule: ruleDraftSchema }),
  ),
  /** One slice of the comments seen, newest first; `offset` null in the answer: that was the last. */
  'rules.backTest': entry<{ test: BackTest; next: number | null; total: number }>()(
    'page',
    z.object({
      packId: z.string().max(80),
      now: ruleSchema,
      before: ruleSchema.nullable(),
      offset: z.number().int().min(0),
    }),
  ),
  'rules.dropDispute': entry<null>()('page', z.object({ key: z.string().max(200_000) })),
  /** How many comments are remembered to try rules on, and since when (ISO). */
  'seen.count': entry<{ count: number; since: string | null }>()('page', z.object({})),
  'seen.forget': entry<null>()('page', z.object({})),
  'templates.search': entry<TemplateHit[]>()(
    'any',
    z.object({
      query: z.string().max(500),
      network: networkIdSchema,
      language: languageSchema.nullable(),
      item: itemSchema.nullable(),
      verdict: verdictSchema.nullable(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  ),
  'templates.render': entry<Rendering>()(
    'any',
    z.object({ templateId: z.string(), answers: z.record(z.string(), z.string().max(5000)), ...draftContext }),
  ),
  'draft.check': entry<{ findings: Finding[]; length: number; language: Language; register: Register | null }>()(
    'any',
    z.object({
      draft: z.string().max(100_000),
      count: z.enum(['utf16', 'graphemes', 'x', 'mastodon', 'bytes']).nullable(),
      max: z.number().int().nullable(),
      ...draftContext,
    }),
  ),
  'log.attempt': entry<{ id: string }>()('any', newInteraction),
  'log.settle': entry<null>()(
    'any',
    z.object({
      id: z.string(),
      outcome: outcomeSchema.exclude(['attempted']),
      failure: z.string().optional(),
      /** What was inserted and what was sent in the end: the log keeps the share that was changed. */
      sent: z.object({ inserted: z.string().max(100_000).nullable(), text: z.string().max(100_000) }).optional(),
      toneAfter: z.array(findingRuleSchema).optional(),
      sentAnyway: z.boolean().optional(),
    }),
  ),
  /** A reply on its way into a composer that may open on another page: kept for the tab, for a minute. */
  'reply.park': entry<null>()('any', parkedReply.nullable()),
  'reply.take': entry<z.infer<typeof parkedReply> | null>()('any', z.object({})),
  'reply.waits': entry<boolean>()('any', z.object({})),
  /** Loads the panel into the page that asks. */
  'panel.load': entry<null>()('content', z.object({})),
  'log.update': entry<null>()(
    'any',
    z.object({ id: z.string(), comment: z.string().max(20_000), action: actionSchema.optional() }),
  ),
  'log.remove': entry<{ removed: Interaction }>()('any', z.object({ id: z.string() })),
  'log.restore': entry<null>()('page', z.object({ interaction: interactionSchema })),
  /** Several lines at once, as chosen in the table; those already gone are left out. */
  'log.removeMany': entry<{ removed: Interaction[] }>()('page', z.object({ ids: z.array(z.string()).max(1000) })),
  'log.restoreMany': entry<null>()('page', z.object({ interactions: z.array(interactionSchema).max(1000) })),
  'log.query': entry<{ rows: Interaction[]; total: number }>()('page', logQuerySchema),
  'log.today': entry<DaySummary>()('page', z.object({ timeZoneOffset: z.number().int().min(-900).max(900) })),
  'log.exportCsv': entry<{ csv: string; rows: number }>()('page', logQuerySchema),
  'site.state': entry<SiteState>()('any', z.object({ host: z.string().max(253) })),
  'site.enable': entry<SiteState>()(
    'page',
    z.object({ host: z.string().min(1).max(253), network: networkIdSchema.nullable() }),
  ),
  'site.disable': entry<SiteState>()('page', z.object({ host: z.string().min(1).max(253) })),
  'site.teach': entry<null>()(
    'any',
    z.object({ host: z.string().max(253), slot: z.string().max(60), selector: z.string().max(1000).nullable() }),
  ),
  /** Selectors tried before the adapter's own: those taught on this host, then those of the packs. */
  'site.overrides': entry<Record<string, string[]>>()(
    'any',
    z.object({ host: z.string().max(253), network: networkIdSchema }),
  ),
  'settings.read': entry<{ settings: Settings; problem: string | null }>()('any', z.object({})),
  'settings.write': entry<Settings>()('page', settingsSchema.partial()),
  /** The record that could not be read, for download; forgotten on the user's word. */
  'settings.takeSetAside': entry<unknown>()('page', z.object({ forget: z.boolean() })),
  'storage.count': entry<StorageCounts>()('page', z.object({})),
  /** Everything Moderato keeps in this browser; the sample pack comes back, nothing else. */
  'storage.clear': entry<null>()('page', z.object({ confirmed: z.literal(true) })),
  'pack.state': entry<PackState[]>()('any', z.object({})),
  'pack.read': entry<Pack>()('page', z.object({ id: z.string() })),
} as const;

export type Protocol = typeof protocol;
export type Verb = keyof Protocol;
export type RequestOf<V extends Verb> = Protocol[V] extends Entry<infer Request, unknown, unknown> ? Request : never;
export type InputOf<V extends Verb> = Protocol[V] extends Entry<unknown, infer Input, unknown> ? Input : never;
export type ResponseOf<V extends Verb> = Exclude<Protocol[V]['response'], undefined>;
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: string; message: string; values?: Record<string, string | number> } };

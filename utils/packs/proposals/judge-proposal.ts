import type { Article, Rule } from '@/utils/charter/schema';
import { suggestException } from '@/utils/charter/suggest-exception';
import type { Template } from '@/utils/templates/schema';
import { isSame } from '../compare/is-same';
import { listIds, orderedAreas } from '../compare/list-orders';
import { type PackArea, partKey, splitPack } from '../compare/pack-parts';
import { layDraft } from '../release/lay-draft';
import type { Layers } from '../release/trim-layers';
import type { Pack } from '../schema';
import { layChange } from './lay-change';
import type { Proposal, ProposedItem } from './proposal-schema';
import type { ProposedPart } from './proposed-part';

/** `ready`: stands as the member saw it. `moved`: changed meanwhile. `there`: already so. `gone`: what it would change is no more. */
export type ProposalState = 'ready' | 'moved' | 'there' | 'gone';

type Target =
  | { area: 'template'; value: Template }
  | { area: 'article'; value: Article }
  | { area: 'rule'; value: Rule }
  /** A wider change: the whole draft with it. */
  | { area: 'pack'; value: Pack };

export interface JudgedItem {
  item: ProposedItem;
  state: ProposalState;
  /** As it stands with the lead's drafts; null where there is none. */
  current: unknown;
  /** What would stand there; null when it cannot. */
  proposed: Target | null;
}

/** What each item of a proposal would do to the pack it names (`proposal.pack`), with the lead's drafts over it. */
export const judgeProposal = ({ items }: Proposal, pack: Pack, layers: Layers): JudgedItem[] =>
  items.map((item) => judgeItem(item, pack, layers));

export function judgeItem(item: ProposedItem, pack: Pack, layers: Layers): JudgedItem {
  const drafted = layDraft(pack, layers);
  const { templates, charter } = drafted;
  const { rules } = charter;
  switch (item.kind) {
    case 'template': {
      const current = templates.find(({ id }) => id === item.after.id) ?? null;
      return { item, current, state: judge(item, current), proposed: { area: 'template', value: item.after } };
    }
    case 'article': {
      const current = charter.articles.find(({ id }) => id === item.after.id) ?? null;
      return { item, current, state: judge(item, current), proposed: { area: 'article', value: item.after } };
    }
    case 'wording':
      return judgeWording(item, templates.find(({ id }) => id === item.templateId) ?? null);
    case 'exception': {
      const current = rules.find(({ id }) => id === item.ruleId) ?? null;
      if (!current) return { item, current, state: 'gone', proposed: null };
      const { rule } = suggestException(current, item);
      return {
        item,
        current,
        state: isSame(rule, current) ? 'there' : 'ready',
        proposed: { area: 'rule', value: rule },
      };
    }
    case 'accept':
    case 'part':
      return judgeChange(item, drafted);
  }
}

function judgeChange(item: Extract<ProposedItem, { kind: 'accept' | 'part' }>, drafted: Pack): JudgedItem {
  const next = layChange(drafted, item);
  const proposed = next && ({ area: 'pack', value: next } as const);
  if (item.kind === 'accept') {
    const isThere = isSame(next?.tone, drafted.tone);
    return { item, current: drafted.tone, state: isThere ? 'there' : 'ready', proposed };
  }
  const current = findPart(drafted, item);
  if (!next || isSame(next, drafted)) return { item, current, state: next ? 'there' : 'gone', proposed };
  if (isSame(current, item.before)) return { item, current, state: 'ready', proposed };
  return { item, current, state: current === null ? 'gone' : 'moved', proposed };
}

/** An order is told as the ids in it. */
function findPart(drafted: Pack, { area, id }: ProposedPart): unknown {
  const parts = splitPack(drafted);
  const list = area === 'pack' ? new Map<string, PackArea>(orderedAreas).get(id) : undefined;
  return list ? listIds(parts, list) : (parts.get(partKey(area, id))?.value ?? null);
}

function judge({ before, after }: Extract<ProposedItem, { before: unknown; after: { id: string } }>, current: unknown) {
  if (isSame(current, after)) return 'there';
  if (isSame(current, before)) return 'ready';
  return current === null ? 'gone' : 'moved';
}

type Wording = Extract<ProposedItem, { kind: 'wording' }>;

/** One wording is looked at by itself: the rest of its template may have changed meanwhile. */
function judgeWording(item: Wording, current: Template | null): JudgedItem {
  if (!current) return { item, current, state: 'gone', proposed: null };
  const { lang, register, networks, before, after } = item;
  const at = current.variants.findIndex(
    (one) => one.lang === lang && one.register === register && isSame(one.networks, networks),
  );
  const old = current.variants[at];
  const wording = { lang, register, ...(networks && { networks }), body: after };
  const variants = old ? current.variants.with(at, { ...old, body: after }) : [...current.variants, wording];
  const state = (old?.body ?? null) === before ? 'ready' : old ? 'moved' : 'gone';
  const proposed = { area: 'template', value: { ...current, variants } } as const;
  return { item, current, state: old?.body === after ? 'there' : state, proposed };
}

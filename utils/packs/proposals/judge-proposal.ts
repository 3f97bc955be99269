import { applyRuleLayer } from '@/utils/charter/rule-layer';
import type { Article, Rule } from '@/utils/charter/schema';
import { suggestException } from '@/utils/charter/suggest-exception';
import type { Template } from '@/utils/templates/schema';
import { isSame } from '../compare/is-same';
import { applyPackLayer } from '../pack-layer';
import type { Layers } from '../release/trim-layers';
import type { Pack } from '../schema';
import type { Proposal, ProposedItem } from './proposal-schema';

/** `ready`: stands as the member saw it. `moved`: changed meanwhile. `there`: already so. `gone`: what it would change is no more. */
export type ProposalState = 'ready' | 'moved' | 'there' | 'gone';

type Target =
  | { area: 'template'; value: Template }
  | { area: 'article'; value: Article }
  | { area: 'rule'; value: Rule };

export interface JudgedItem {
  item: ProposedItem;
  state: ProposalState;
  /** As it stands with the lead's drafts; null where there is none. */
  current: Template | Article | Rule | null;
  /** What would stand there; null when it cannot. */
  proposed: Target | null;
}

/** What each item of a proposal would do to the pack it names (`proposal.pack`), with the lead's drafts over it. */
export const judgeProposal = ({ items }: Proposal, pack: Pack, layers: Layers): JudgedItem[] =>
  items.map((item) => judgeItem(item, pack, layers));

export function judgeItem(item: ProposedItem, pack: Pack, { packLayer, ruleLayer }: Layers): JudgedItem {
  const { templates, charter } = applyPackLayer(pack, packLayer);
  const rules = applyRuleLayer(charter, ruleLayer).rules;
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
  }
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

import type { Span } from '@/utils/community/schema';
import { analyseText } from '@/utils/language/analyse-text';
import type { Pack } from '@/utils/packs/schema';
import { type CompiledRule, compileCharter } from '../compile-charter';
import { type Facts, readFacts } from '../facts';
import { mergeSpans } from '../merge-spans';
import type { Rule } from '../schema';
import type { SeenItem } from '../seen-item';

export type RuleHouse = Pick<Pack, 'charter' | 'brand'>;

export interface RuleRunner {
  read(item: Pick<SeenItem, 'text' | 'network' | 'history'>): Facts;
  /** Words marked by the rule at this place of the list given; null where it says nothing. */
  run(at: number, facts: Facts): Span[] | null;
}

function runOne({ when, unless }: CompiledRule, facts: Facts): Span[] | null {
  const evidence = when(facts);
  return evidence && !unless?.(facts) ? mergeSpans(evidence.spans) : null;
}

/** Runs a few rules on the same comments, each comment read once. Throws `pack-invalid` for a pattern that cannot be read. */
export function createRuleRunner(rules: readonly Rule[], { charter, brand }: RuleHouse): RuleRunner {
  const compiled = compileCharter({ brand, charter: { ...charter, rules: [...rules] } });
  return {
    read: ({ text, network, history }) => readFacts(analyseText(text), { text, network }, { history }, compiled),
    run: (at, facts) => runOne(compiled.rules[at]!, facts),
  };
}

import { AppError } from '@/utils/diagnostics/app-error';
import type { TermAutomaton } from '@/utils/language/compile-terms';
import type { Pack } from '@/utils/packs/schema';
import { compileCondition } from './compile-condition';
import type { Check } from './conditions/evidence';
import { TermLists } from './conditions/term-lists';
import type { DetectorContext } from './detector';
import type { Rule } from './schema';

export interface CompiledRule {
  rule: Rule;
  when: Check;
  unless: Check | null;
}

/** A pack's charter, ready to run; compiled once for each version of the pack. */
export interface CompiledCharter {
  rules: readonly CompiledRule[];
  /** Terms of all rules, in one automaton. */
  automaton: TermAutomaton;
  brand: DetectorContext['brand'];
  watch: DetectorContext['watch'];
}

function compileRule(rule: Rule, lists: TermLists): CompiledRule {
  try {
    return {
      rule,
      when: compileCondition(rule.when, lists),
      unless: rule.unless ? compileCondition(rule.unless, lists) : null,
    };
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError(error.code, `rule ${rule.id}: ${error.message}`, { ...error.values, rule: rule.id });
    throw error;
  }
}

/** Compiles the charter of a pack. Throws `pack-invalid`, naming the rule, for a pattern that cannot be read. */
export function compileCharter(pack: Pick<Pack, 'charter' | 'brand'>): CompiledCharter {
  const lists = new TermLists();
  const rules = pack.charter.rules.map((rule) => compileRule(rule, lists));
  return {
    rules,
    automaton: lists.compile(),
    brand: { names: [pack.brand.name], domains: pack.brand.domains, contacts: pack.brand.contacts },
    watch: pack.charter.watch,
  };
}

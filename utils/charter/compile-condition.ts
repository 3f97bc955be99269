import { checkCapitals } from './conditions/check-capitals';
import { checkCategory } from './conditions/check-category';
import { checkContains } from './conditions/check-contains';
import { checkDomains } from './conditions/check-domains';
import { checkLength } from './conditions/check-length';
import { checkNear } from './conditions/check-near';
import { checkRegex } from './conditions/check-regex';
import { checkRepeats } from './conditions/check-repeats';
import type { Check, Evidence } from './conditions/evidence';
import { joinEvidence } from './conditions/join-evidence';
import type { TermLists } from './conditions/term-lists';
import type { Condition } from './schema';

/** A proof without words: the condition is about the context. */
const holds: Evidence = { spans: [] };
const when = (condition: boolean): Evidence | null => (condition ? holds : null);

function checkAll(parts: readonly Check[]): Check {
  return (facts) => {
    const found: Evidence[] = [];
    for (const part of parts) {
      const evidence = part(facts);
      if (!evidence) return null;
      found.push(evidence);
    }
    return joinEvidence(found);
  };
}

function checkAny(parts: readonly Check[]): Check {
  return (facts) => {
    const found = parts.flatMap((part) => part(facts) ?? []);
    return found.length > 0 ? joinEvidence(found) : null;
  };
}

/**
 * Turns a condition of a charter into a function over the facts of an item. Term lists are gathered in `lists`.
 * Throws `pack-invalid` for a pattern that cannot be read.
 */
export function compileCondition(condition: Condition, lists: TermLists): Check {
  const all = (parts: readonly Condition[]): Check[] => parts.map((part) => compileCondition(part, lists));
  if ('all' in condition) return checkAll(all(condition.all));
  if ('any' in condition) return checkAny(all(condition.any));
  if ('none' in condition) {
    const parts = all(condition.none);
    return (facts) => when(parts.every((part) => part(facts) === null));
  }
  if ('category' in condition) return checkCategory(condition.category, condition.atLeast);
  if ('signal' in condition) {
    const { signal } = condition;
    return (facts) => {
      const spans = facts.signals().get(signal);
      return spans ? { spans } : null;
    };
  }
  if ('terms' in condition) {
    const list = lists.add(condition.terms);
    return (facts) => {
      const hits = facts.terms(list);
      return hits.length > 0 ? { spans: hits.map((hit) => hit.span) } : null;
    };
  }
  if ('near' in condition) {
    const { first, second, within } = condition.near;
    return checkNear(lists.add(first), lists.add(second), within);
  }
  if ('regex' in condition) return checkRegex(condition.regex);
  if ('contains' in condition) return checkContains(condition.contains);
  if ('domains' in condition) return checkDomains(condition.domains.only, condition.domains.except);
  if ('capitals' in condition) return checkCapitals(condition.capitals.share, condition.capitals.words);
  if ('repeats' in condition) return checkRepeats(condition.repeats);
  if ('length' in condition) return checkLength(condition.length.min, condition.length.max);
  if ('language' in condition) {
    const { language } = condition;
    return (facts) => when(language.includes(facts.text.language));
  }
  if ('network' in condition) {
    const networks: readonly string[] = condition.network;
    return (facts) => when(facts.network !== null && networks.includes(facts.network));
  }
  const { firstTime, violationsAtLeast } = condition.history;
  return ({ history }) =>
    when(
      history !== null &&
        (firstTime === undefined || history.firstTime === firstTime) &&
        (violationsAtLeast === undefined || history.violations >= violationsAtLeast),
    );
}

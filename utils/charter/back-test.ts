import type { NetworkId } from '@/utils/community/networks';
import type { Span } from '@/utils/community/schema';
import { emptyBackTest, mostExamples } from './rule-editing/join-back-tests';
import { createRuleRunner, type RuleHouse } from './rule-editing/rule-runner';
import type { Rule } from './schema';
import type { SeenItem } from './seen-item';

/** A comment a version of the rule marks, with its words. */
export interface BackTestExample {
  key: string;
  network: NetworkId;
  text: string;
  at: string;
  spans: Span[];
}

/** What a rule does to the comments already seen. Examples are the first few; the counts are whole. */
export interface BackTest {
  checked: number;
  flaggedNow: number;
  flaggedBefore: number;
  addedCount: number;
  removedCount: number;
  /** Marked now, not before. */
  added: BackTestExample[];
  /** Marked before, not now: with the words the version before marked. */
  removed: BackTestExample[];
  /** Marked by both. */
  kept: BackTestExample[];
  /** The rule's own time for each comment, without what all rules share; µs. 0 when nothing was checked. */
  microsPerItem: number;
}

export interface BackTestInput {
  /** The version in force; null for a new rule. */
  before: Rule | null;
  now: Rule;
  seen: readonly SeenItem[];
  house: RuleHouse;
  /** Milliseconds from any start. */
  clock: () => number;
}

/**
 * Runs two versions of a rule over comments seen. Time is taken on a second reading, when detectors and normaliser have
 * given what they share with all rules: twice, and the shorter one counts, for the machine does other things too.
 * Throws `pack-invalid` for a pattern that cannot be read.
 */
export function backTest({ before, now, seen, house, clock }: BackTestInput): BackTest {
  const runner = createRuleRunner(before ? [now, before] : [now], house);
  const facts = seen.map((item) => runner.read(item));
  const test: BackTest = { ...emptyBackTest, added: [], removed: [], kept: [], checked: seen.length };
  seen.forEach((item, at) => {
    const spansNow = runner.run(0, facts[at]!);
    const spansBefore = before ? runner.run(1, facts[at]!) : null;
    const example = (spans: Span[]) => ({ key: item.key, network: item.network, text: item.text, at: item.at, spans });
    if (spansNow) test.flaggedNow += 1;
    if (spansBefore) test.flaggedBefore += 1;
    if (spansNow && spansBefore) keep(test.kept, example(spansNow));
    else if (spansNow) {
      test.addedCount += 1;
      keep(test.added, example(spansNow));
    } else if (spansBefore) {
      test.removedCount += 1;
      keep(test.removed, example(spansBefore));
    }
  });
  const takeTime = (): number => {
    const start = clock();
    for (const one of facts) runner.run(0, one);
    return clock() - start;
  };
  if (seen.length > 0) test.microsPerItem = (Math.min(takeTime(), takeTime()) * 1000) / seen.length;
  return test;
}

function keep(list: BackTestExample[], example: BackTestExample): void {
  if (list.length < mostExamples) list.push(example);
}

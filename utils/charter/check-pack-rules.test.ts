import { describe, expect, it } from 'vitest';
import { checkPackRules } from './check-pack-rules';
import type { Rule } from './schema';

const brand = { name: 'Lune', handles: {}, domains: [], contacts: [], variables: {} };

function failures(tests: Rule['tests'], when: Rule['when'] = { terms: ['promo*'] }) {
  const rule: Rule = {
    id: 'promo',
    article: 'a1',
    category: 'advertising',
    when,
    suggest: [],
    tests,
  };
  return checkPackRules({
    brand,
    charter: { articles: [], rules: [rule], helpLines: [], watch: { mentions: [], competitors: [] } },
  });
}

describe('a pack whose rules carry their own tests', () => {
  it('passes when each rule does what its tests say', () => {
    expect(
      failures({ fr: { match: ['une promotion'], pass: ['une pomme'] }, en: { match: ['promo!'], pass: [] } }),
    ).toEqual([]);
  });

  it('names the rule, the language and the text where one does not', () => {
    expect(failures({ fr: { match: ['une pomme'], pass: ['la promo'] } })).toEqual([
      { ruleId: 'promo', language: 'fr', text: 'une pomme', test: 'une pomme', expected: 'match' },
      { ruleId: 'promo', language: 'fr', text: 'la promo', test: 'la promo', expected: 'pass' },
    ]);
  });

  it('holds a rule on the network or the author to tests that say which', () => {
    const here: Rule['when'] = { all: [{ network: ['x'] }, { history: { violationsAtLeast: 2 } }] };
    const known = { firstTime: false, violations: 2 };
    const tests = (match: Exclude<Rule['tests']['fr'], undefined>['match']) => ({
      fr: {
        match,
        pass: ['bonjour', { text: 'bonjour', network: 'x' as const, history: { firstTime: true, violations: 0 } }],
      },
    });
    expect(failures(tests([{ text: 'bonjour', network: 'x', history: known }]), here)).toEqual([]);
    const elsewhere = { text: 'bonjour', network: 'facebook' as const, history: known };
    expect(failures(tests([elsewhere, 'bonjour']), here).map(({ test }) => test)).toEqual([elsewhere, 'bonjour']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkPackRules } from './check-pack-rules';
import type { Rule } from './schema';

const brand = { name: 'Lune', handles: {}, domains: [], contacts: [], variables: {} };

function failures(tests: Rule['tests']) {
  const rule: Rule = {
    id: 'promo',
    article: 'a1',
    category: 'advertising',
    when: { terms: ['promo*'] },
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
      { ruleId: 'promo', language: 'fr', text: 'une pomme', expected: 'match' },
      { ruleId: 'promo', language: 'fr', text: 'la promo', expected: 'pass' },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackRules } from '@/utils/charter/check-pack-rules';
import { checkPackTests } from './check-pack-tests';
import { parsePack } from './parse-pack';
import { runSteps } from './run-steps';

const { pack } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
if (pack === null) throw new Error('The pack that ships cannot be read');

describe('the pack that ships', () => {
  it('keeps every promise its rules make about what they match and what they let pass', () =>
    expect(checkPackRules(pack)).toEqual([]));

  it('keeps what its templates promise, and shows how a template promises', () => {
    expect(runSteps(checkPackTests(pack))).toEqual([]);
    expect(pack.templates.some(({ tests }) => tests && tests.length > 0)).toBe(true);
  });

  it('is held to them: a rule that promises something else is found out', () => {
    const [first, ...others] = pack.charter.rules;
    if (first === undefined) throw new Error('The pack has no rule');
    const wrong = { ...first, tests: { fr: { match: ['Merci beaucoup, très joli banc.'], pass: [] } } };
    expect(checkPackRules({ ...pack, charter: { ...pack.charter, rules: [wrong, ...others] } })).toHaveLength(1);
  });
});

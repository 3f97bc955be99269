import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackRules } from '@/utils/charter/check-pack-rules';
import { parsePack } from './parse-pack';

const { pack } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
if (pack === null) throw new Error('The pack that ships cannot be read');

describe('the pack that ships', () => {
  it('keeps every promise its rules make about what they match and what they let pass', () =>
    expect(checkPackRules(pack)).toEqual([]));

  it('is held to them: a rule that promises something else is found out', () => {
    const [first, ...others] = pack.charter.rules;
    if (first === undefined) throw new Error('The pack has no rule');
    const wrong = { ...first, tests: { fr: { match: ['Merci beaucoup, très joli banc.'], pass: [] } } };
    expect(checkPackRules({ ...pack, charter: { ...pack.charter, rules: [wrong, ...others] } })).toHaveLength(1);
  });
});

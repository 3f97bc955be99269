import { describe, expect, it } from 'vitest';
import { importAutoModerator } from './import-automoderator';
import { ruleSchema } from './schema';

const read = (text: string) => importAutoModerator(text, { article: 'spam', category: 'spam', taken: ['auto.casino'] });
const whens = (text: string) => read(text).rules.map(({ rule }) => rule.when);
const keysOf = (text: string) => {
  const { rules, left } = read(text);
  return [...rules.flatMap(({ notices }) => notices), ...left].map(({ key }) => key);
};

describe('rules from an AutoModerator file', () => {
  it('are one a document, named after their reason, with the action as severity', () => {
    const { rules, left } = read(
      [
        '# ours',
        'title+body: [casino, free spins]',
        'action: remove',
        'action_reason: "Casino {{match}}"',
        '---',
        'body: crypto',
        'action: report',
        '---',
        'domain: [bit.ly, tinyurl.com]',
        'action: filter',
      ].join('\n'),
    );
    expect(left).toEqual([]);
    expect(rules.map(({ rule }) => rule)).toEqual([
      {
        id: 'auto.casino-2',
        article: 'spam',
        category: 'spam',
        severity: 3,
        when: { terms: ['casino', 'free spins'] },
        suggest: [],
        tests: { en: { match: ['casino'], pass: [] } },
      },
      expect.objectContaining({ id: 'auto.line-6', severity: 1, when: { terms: ['crypto'] } }),
      expect.objectContaining({ severity: 2, when: { domains: { only: ['bit.ly', 'tinyurl.com'] } } }),
    ]);
    expect(rules.every(({ rule }) => ruleSchema.safeParse(rule).success)).toBe(true);
  });

  it.each([
    ['body (includes): "c++ (pro)"', { regex: 'c\\+\\+ \\(pro\\)' }],
    ['body (includes, regex): ["gagn(e|ez)", "x{2}"]', { any: [{ regex: 'gagn(e|ez)' }, { regex: 'x{2}' }] }],
    ['title (full-exact): test', { regex: '^(?:test)$' }],
    ['title (starts-with): "[ad]"', { regex: '^(?:\\[ad\\])' }],
    ['title (ends-with): "?"', { regex: '(?:\\?)$' }],
    ['~body (includes-word): merci', { none: [{ terms: ['merci'] }] }],
    ['~domain: maison.example', { domains: { except: ['maison.example'] } }],
    ['body_shorter_than: 10', { length: { max: 9 } }],
    ['body#2: promo', { terms: ['promo'] }],
  ])('%s', (check, when) => {
    expect(whens(`${check}\naction: filter`)).toEqual([when]);
  });

  it('asks for all checks of a rule at once', () => {
    expect(whens('title: vends\n~body: gratuit\naction: filter')).toEqual([
      { all: [{ terms: ['vends'] }, { none: [{ terms: ['gratuit'] }] }] },
    ]);
  });

  it('says what it leaves behind, and that the rule then marks more', () => {
    expect(keysOf('body: promo\nauthor:\n  account_age: "< 2 days"\n  comment_karma: "< 5"\naction: filter')).toEqual([
      'rules_auto_author',
    ]);
    expect(keysOf('body (regex, includes): ["(?<=a)b", "ok"]\naction: remove')).toEqual(['rules_auto_regex']);
    expect(keysOf('reports: 2\naction: remove')).toEqual(['rules_auto_unknown', 'rules_auto_nothing']);
    expect(keysOf('body: ok\naction: approve')).toEqual(['rules_auto_approve']);
    expect(keysOf('body: promo')).toEqual(['rules_auto_action']);
    expect(keysOf('body (case-sensitive): PROMO\naction: filter')).toEqual(['rules_auto_case']);
    expect(keysOf('body: promo\naction: remove\nmessage: Bonjour\nmodmail: x')).toEqual([]);
  });

  it('goes on after a document that is no YAML, and says which line', () => {
    const { rules, left } = read('body: [a\naction: remove\n---\nbody: promo\naction: remove');
    expect(rules).toHaveLength(1);
    expect(left[0]).toMatchObject({ key: 'rules_auto_yaml' });
    expect(left[0]!.line).toBeLessThanOrEqual(3);
  });

  it('refuses aliases that unfold without end', () => {
    expect(read('a: &a [x, x]\nbody: [*a, *a]\naction: remove').rules).toEqual([]);
  });
});

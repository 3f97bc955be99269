import { describe, expect, it } from 'vitest';
import { backTest } from './back-test';
import { lintRule } from './lint-rule';
import { plainCharter } from './plain-charter';
import { changeLayer } from './rule-editing/change-layer';
import { addAt, changeAt, changeKind, moveAt, removeAt } from './rule-editing/edit-condition';
import { joinBackTests } from './rule-editing/join-back-tests';
import { lintBackTest } from './rule-editing/lint-back-test';
import { parseRuleText } from './rule-editing/parse-rule-text';
import { applyRuleLayer, emptyLayer, readRuleState } from './rule-layer';
import type { Condition, Rule } from './schema';
import type { SeenItem } from './seen-item';
import { suggestException } from './suggest-exception';

const brand = { name: 'Maison', handles: {}, domains: [], contacts: [], variables: {} };
const house = { brand, charter: plainCharter, templates: [] };
const rule = (when: Condition, more: Partial<Rule> = {}): Rule => ({
  id: 'promo',
  article: 'spam',
  category: 'spam',
  when,
  suggest: [],
  tests: {},
  ...more,
});
const seen = (...texts: string[]): SeenItem[] =>
  texts.map((text, at) => ({
    key: `x ${at}`,
    network: 'x',
    text,
    authorId: 'a',
    at: '2026-11-01T10:00:00.000Z',
    language: 'fr',
    rules: [],
    history: { firstTime: at === 0, violations: at },
  }));
const stopped = () => 0;
const keys = (report: { problems: { message: { key: string } }[] }) =>
  report.problems.map(({ message }) => message.key);

describe('a rule tried on the comments seen', () => {
  const comments = seen('Code promo ici', 'Merci pour la promo', 'Bonjour', 'Gagnez un code');
  const before = rule({ terms: ['promo'] });
  const now = rule({ terms: ['code'] });

  it('shows what changed against the version before, with the words', () => {
    const test = backTest({ before, now, seen: comments, house, clock: stopped });
    expect(test).toMatchObject({ checked: 4, flaggedNow: 2, flaggedBefore: 2, addedCount: 1, removedCount: 1 });
    expect(test.added.map(({ text, spans }) => text.slice(spans[0]!.start, spans[0]!.end))).toEqual(['code']);
    expect(test.removed.map(({ text }) => text)).toEqual(['Merci pour la promo']);
    expect(test.kept.map(({ text }) => text)).toEqual(['Code promo ici']);
  });

  it('counts a new rule against nothing', () => {
    expect(backTest({ before: null, now, seen: comments, house, clock: stopped })).toMatchObject({
      flaggedBefore: 0,
      addedCount: 2,
      removedCount: 0,
    });
  });

  it('knows the author as the log knew him then', () => {
    const known = rule({ history: { violationsAtLeast: 3 } });
    expect(backTest({ before: null, now: known, seen: comments, house, clock: stopped }).added[0]?.text).toBe(
      'Gagnez un code',
    );
  });

  it('adds up, slice by slice', () => {
    const part = (from: number, to: number) =>
      backTest({ before, now, seen: comments.slice(from, to), house, clock: stopped });
    const whole = backTest({ before, now, seen: comments, house, clock: stopped });
    expect(joinBackTests(part(0, 1), part(1, 4))).toEqual(whole);
  });

  it('takes its time from the clock given, the shorter of two readings', () => {
    const ticks = [0, 4, 4, 5];
    const test = backTest({ before: null, now, seen: comments, house, clock: () => ticks.shift()! });
    expect(test.microsPerItem).toBe(250);
    expect(lintBackTest(test).map(({ message }) => message.key)).toEqual(['rules_problem_slow']);
  });

  it('says of a rule that marks more than six in ten of fifty comments that it marks everything', () => {
    const many = seen(...Array.from({ length: 50 }, (_, at) => (at < 31 ? 'un code' : 'bonjour')));
    const test = backTest({ before: null, now, seen: many, house, clock: stopped });
    expect(lintBackTest(test)[0]).toMatchObject({ level: 'error', message: { key: 'rules_problem_always' } });
    expect(lintBackTest({ ...test, flaggedNow: 30 })).toEqual([]);
    expect(lintBackTest({ ...test, checked: 49 })).toEqual([]);
  });
});

describe('what is wrong with a rule is said before it is saved', () => {
  const tests = { fr: { match: ['un code promo'], pass: ['bonjour'] } };

  it('a rule that does what its examples say is fine', () => {
    expect(lintRule(rule({ terms: ['promo'] }, { tests }), house)).toEqual({ problems: [], failures: [] });
  });

  it('examples it does not do right', () => {
    const report = lintRule(rule({ terms: ['soldes'] }, { tests }), house);
    expect(report.failures).toMatchObject([
      { ruleId: 'promo', language: 'fr', text: 'un code promo', expected: 'match' },
    ]);
    expect(keys(report)).toEqual(['rules_problem_tests']);
  });

  it('a pattern that cannot be read, with its place', () => {
    const report = lintRule(rule({ any: [{ terms: ['a'] }, { regex: 'ab(cd' }] }, { tests }), house);
    expect(report.problems[0]).toMatchObject({ path: 'when.any[1].regex', message: { key: 'rules_problem_regex' } });
    expect(report.problems[0]?.message.values).toEqual({ detail: 'missing closing )', at: 3 });
    const look = lintRule(rule({ regex: 'ab(?=c)' }), house).problems[0]?.message;
    expect(look?.values?.at).toBe(3);
  });

  it('a rule that marks everyday comments', () => {
    expect(keys(lintRule(rule({ none: [{ terms: ['xyz'] }] }), house))).toContain('rules_problem_always_neutral');
    expect(keys(lintRule(rule({ regex: 'a|e' }), house))).toContain('rules_problem_always_neutral');
    expect(keys(lintRule(rule({ length: { max: 3 } }), house))).toContain('rules_problem_empty');
  });

  it('articles and templates that are not there, and empty fields', () => {
    expect(keys(lintRule(rule({ terms: ['a'] }, { article: 'none', suggest: ['x'], tests }), house))).toEqual(
      expect.arrayContaining(['pack_issue_unknown_article', 'pack_issue_unknown_template']),
    );
    expect(lintRule(rule({ terms: [] }), house).problems[0]).toMatchObject({ level: 'error', path: 'when.terms' });
    expect(parseRuleText('{"id":').problems[0]?.message.key).toBe('pack_issue_not_json');
    expect(parseRuleText(JSON.stringify({ ...rule({ repeats: 1 }) })).problems[0]?.path).toBe('when.repeats');
  });
});

describe('a mark called wrong', () => {
  const base = rule({ terms: ['abruti'] }, { tests: { fr: { match: ['Pauvre abruti'], pass: [] } } });
  const text = 'Super vidéo. Le film « Un abruti heureux » est drôle.';

  it('becomes an exception with its neighbours, and an example that holds', () => {
    const { terms, rule: next } = suggestException(base, { text, words: ['abruti'] });
    expect(terms).toEqual(['Un abruti heureux']);
    expect(next.unless).toEqual({ terms });
    expect(next.tests.fr).toEqual({ match: ['Pauvre abruti'], pass: [text] });
    expect(lintRule(base, house).failures).toEqual([]);
    expect(lintRule(next, house)).toEqual({ problems: [], failures: [] });
  });

  it('joins the exceptions that are there', () => {
    const words = { text, words: ['abruti'] };
    const unless = (given: Condition) => suggestException({ ...base, unless: given }, words).rule.unless;
    expect(unless({ terms: ['abruti d’or'] })).toEqual({ terms: ['abruti d’or', 'Un abruti heureux'] });
    expect(unless({ network: ['x'] })).toEqual({ any: [{ network: ['x'] }, { terms: ['Un abruti heureux'] }] });
    expect(unless({ any: [{ terms: ['z'] }] })).toEqual({ any: [{ terms: ['z', 'Un abruti heureux'] }] });
  });

  it('without words it is an example only', () => {
    const { terms, rule: next } = suggestException(base, { text, words: [] });
    expect([terms, next.unless, next.tests.fr?.pass]).toEqual([[], undefined, [text]]);
  });
});

describe('changes kept on this machine', () => {
  const own = rule({ terms: ['promo'] });
  const changed = { ...plainCharter.rules[0]!, severity: 1 as const };
  const layer = changeLayer(emptyLayer('maison'), { do: 'save', rules: [own, changed] });

  it('stand in the place of the pack’s rules, or after them', () => {
    const { rules } = applyRuleLayer(plainCharter, layer);
    expect(rules[0]).toEqual(changed);
    expect(rules.at(-1)).toEqual(own);
    expect(readRuleState(plainCharter, layer, 'promo')).toBe('added');
    expect(readRuleState(plainCharter, layer, changed.id)).toBe('changed');
  });

  it('can be switched off, on, and taken back', () => {
    const off = changeLayer(layer, { do: 'disable', id: changed.id });
    expect(applyRuleLayer(plainCharter, off).rules.some(({ id }) => id === changed.id)).toBe(false);
    expect(changeLayer(off, { do: 'enable', id: changed.id })).toEqual(layer);
    const back = changeLayer(off, { do: 'revert', id: changed.id });
    expect(applyRuleLayer(plainCharter, back).rules[0]).toEqual(plainCharter.rules[0]);
    expect(changeLayer(off, { do: 'save', rules: [changed] }).disabled).toEqual([]);
  });
});

describe('a condition under the pen', () => {
  const tree: Condition = { all: [{ terms: ['a'] }, { any: [{ repeats: 3 }, { regex: 'b' }] }] };

  it('is changed, added to, moved and thinned at its place', () => {
    expect(changeAt(tree, [1, 0], () => ({ repeats: 5 }))).toEqual({
      all: [{ terms: ['a'] }, { any: [{ repeats: 5 }, { regex: 'b' }] }],
    });
    expect(addAt(tree, [1], { contains: 'link' })).toMatchObject({
      all: [{}, { any: [{}, {}, { contains: 'link' }] }],
    });
    expect(moveAt(tree, [1, 1], -1)).toMatchObject({ all: [{}, { any: [{ regex: 'b' }, { repeats: 3 }] }] });
    expect(moveAt(tree, [0], -1)).toEqual(tree);
    expect(removeAt(tree, [1, 1])).toEqual({ all: [{ terms: ['a'] }, { any: [{ repeats: 3 }] }] });
  });

  it('keeps what is in it when its kind changes', () => {
    expect(changeKind({ terms: ['a'] }, 'any')).toEqual({ any: [{ terms: ['a'] }] });
    expect(changeKind({ any: [{ terms: ['a'] }] }, 'none')).toEqual({ none: [{ terms: ['a'] }] });
    expect(changeKind({ terms: ['a'] }, 'regex')).toEqual({ regex: '' });
  });
});

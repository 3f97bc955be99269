import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/community/schema';
import type { CheckContext } from './check-context';
import { checkItem } from './check-item';
import { compileCharter } from './compile-charter';
import type { Condition, Rule } from './schema';

const brand = { name: 'Lune', handles: {}, domains: ['lune.example'], contacts: [], variables: {} };

function ruleOf(when: Condition, more: Partial<Rule> = {}): Rule {
  return { id: 'r1', article: 'a1', category: 'spam', when, suggest: [], tests: {}, ...more };
}

function charterOf(...rules: Rule[]) {
  return compileCharter({
    brand,
    charter: { articles: [], rules, helpLines: [], watch: { mentions: [], competitors: [] } },
  });
}

/** The words a rule with this condition points at; null when it does not fire. */
function words(when: Condition, text: string, context: CheckContext = {}, network?: Item['network']): string[] | null {
  const violation = checkItem({ text, network }, charterOf(ruleOf(when)), context).violations[0];
  return violation ? violation.spans.map((span) => text.slice(span.start, span.end)) : null;
}

describe('a rule of a charter', () => {
  it.each<[string, Condition, string, string[] | null]>([
    [
      'on terms, disguised ones too',
      { terms: ['arnaq*', 'voleur'] },
      'Une @rn4que de v.o.l.e.u.r',
      ['@rn4que', 'v.o.l.e.u.r'],
    ],
    ['on terms, whole words only', { terms: ['con'] }, 'concombre', null],
    [
      'on words near each other',
      { near: { first: ['code'], second: ['promo'], within: 3 } },
      'mon code de la promo',
      ['code', 'promo'],
    ],
    [
      'on words too far apart',
      { near: { first: ['code'], second: ['promo'], within: 2 } },
      'code postal de la grande promo',
      null,
    ],
    ['on a pattern', { regex: '\\b\\d{2} ?%' }, 'à -20% ou 30 %', ['20%', '30 %']],
    ['on links', { contains: 'link' }, 'voir exemple.com', ['exemple.com']],
    ['on telephone numbers', { contains: 'phone' }, 'appelez le 06 39 98 12 34', ['06 39 98 12 34']],
    ['on e-mail addresses', { contains: 'email' }, 'a@exemple.fr', ['a@exemple.fr']],
    ['on emojis', { contains: 'emoji' }, 'oui 🎉 ©', ['🎉']],
    ['on mentions', { contains: 'mention' }, '@marie et a@b.fr', ['@marie']],
    ['on hashtags', { contains: 'hashtag' }, '#soldes #1', ['#soldes']],
    ['on numbers', { contains: 'number' }, 'il en reste 3,5', ['3,5']],
    [
      'on a domain and what is under it',
      { domains: { only: ['bad.example'] } },
      'x.bad.example/y et good.com',
      ['x.bad.example/y'],
    ],
    ['on any domain but some', { domains: { except: ['ok.com'] } }, 'ok.com lune.com a.ok.com', ['lune.com']],
    ['on capitals', { capitals: { share: 0.7, words: 3 } }, 'VENEZ TOUS ICI vite', ['VENEZ', 'TOUS', 'ICI']],
    ['on repeated words', { repeats: 3 }, 'non non NON', ['non non NON']],
    ['on repeated signs', { repeats: 4 }, 'quoi ????', ['????']],
    ['on length, as people count', { length: { max: 2 } }, '👨‍👩‍👧é', []],
    ['on length, not reached', { length: { min: 5 } }, 'é🇫🇷', null],
    ['on language', { language: ['en'] }, 'this is not what I have been waiting for', []],
    ['on all of several', { all: [{ terms: ['promo'] }, { contains: 'number' }] }, 'promo 20', ['promo', '20']],
    ['on all, one missing', { all: [{ terms: ['promo'] }, { contains: 'number' }] }, 'promo', null],
    ['on any of several', { any: [{ terms: ['promo'] }, { terms: ['solde'] }] }, 'solde', ['solde']],
    ['on none of several', { none: [{ terms: ['promo'] }] }, 'rien', []],
  ])('%s', (_, when, text, expected) => {
    // ".example" is no ending of real links: the domain rule is tested with a scheme below.
    expect(words(when, text)).toEqual(expected);
  });

  it('knows a listed domain by its links, written with or without its sub-domain', () => {
    expect(words({ domains: { only: ['bad.example'] } }, 'https://x.bad.example/y')).toEqual([
      'https://x.bad.example/y',
    ]);
    expect(words({ domains: { except: [] } }, 'https://shop.lune.example')).toBeNull();
  });

  it('may depend on the network and on what is known of the author', () => {
    expect(words({ network: ['x'] }, 'a', {}, 'x')).toEqual([]);
    expect(words({ network: ['x'] }, 'a', {}, 'facebook')).toBeNull();
    expect(words({ history: { violationsAtLeast: 2 } }, 'a', { history: { firstTime: false, violations: 2 } })).toEqual(
      [],
    );
    expect(words({ history: { firstTime: true } }, 'a', { history: { firstTime: false, violations: 0 } })).toBeNull();
    expect(words({ history: { firstTime: true } }, 'a')).toBeNull();
  });

  it('does not fire where its exception holds', () => {
    const charter = charterOf(ruleOf({ terms: ['code'] }, { unless: { terms: ['code postal'] } }));
    expect(checkItem({ text: 'votre code postal' }, charter).violations).toEqual([]);
    expect(checkItem({ text: 'votre code' }, charter).violations).toHaveLength(1);
  });

  it('gives one violation, with its article, its severity and the words once each', () => {
    const charter = charterOf(
      ruleOf({ any: [{ terms: ['promo'] }, { regex: 'promo' }] }, { severity: 3, suggest: ['t1'] }),
    );
    const verdict = checkItem({ text: 'promo promo' }, charter);
    expect(verdict.violations).toEqual([
      {
        category: 'spam',
        severity: 3,
        ruleId: 'r1',
        articleId: 'a1',
        spans: [
          { start: 0, end: 5 },
          { start: 6, end: 11 },
        ],
        why: { key: 'charter_why_words', values: { words: 'promo' } },
      },
    ]);
    expect(verdict.suggest).toEqual(['t1']);
  });

  it('with a pattern that cannot be read is named, with what is wrong', () => {
    expect(() => charterOf(ruleOf({ regex: '(a' }, { id: 'prices' }))).toThrow(/prices.*missing closing/);
  });

  it('with a pattern made to hang takes no time', () => {
    const started = performance.now();
    words({ regex: '(a+)+$' }, `${'a'.repeat(5000)}!`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('an item', () => {
  const item = (isOwn: boolean): Item => ({
    id: '1',
    network: 'x',
    kind: 'comment',
    text: 'promo',
    author: { id: 'a', name: 'A', handle: null, profileUrl: null },
    permalink: null,
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn,
  });

  it('of the team breaks nothing and is last in the queue', () => {
    const charter = charterOf(ruleOf({ terms: ['promo'] }));
    expect(checkItem(item(true), charter)).toMatchObject({ violations: [], signals: [], rank: 0, worthALook: false });
    expect(checkItem(item(false), charter).violations).toHaveLength(1);
  });

  it('in which only the model stirs is worth a look, and names no category', () => {
    const charter = charterOf(ruleOf({ terms: ['promo'] }));
    const verdict = checkItem({ text: 'hmm' }, charter, { score: () => 0.7 });
    expect(verdict).toMatchObject({ violations: [], worthALook: true });
    expect(verdict.rank).toBeGreaterThan(0);
    expect(checkItem({ text: 'promo' }, charter, { score: () => 0.7 }).worthALook).toBe(false);
  });
});

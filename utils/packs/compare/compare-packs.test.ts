import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '@/tests/arbitrary-packs';
import type { Template } from '@/utils/templates/schema';
import { type Pack, packSchema } from '../schema';
import { applyChanges } from './apply-changes';
import { comparePacks } from './compare-packs';
import { joinParts } from './join-parts';
import { grouped, splitPack } from './pack-parts';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [first] = pack.templates as [Template];
const edited = (change: (copy: Pack) => void): Pack => {
  const copy = structuredClone(pack);
  change(copy);
  return copy;
};
const told = (next: Pack): string[] =>
  comparePacks(pack, next).map(
    ({ kind, area, id, fields }) => `${kind} ${area} ${id}: ${fields.map(({ field }) => field).join(' ')}`,
  );

describe('what changed between two versions', () => {
  it('is nothing when nothing but the number did', () => {
    expect(comparePacks(pack, { ...pack, version: '9.9.9' })).toEqual([]);
  });

  it('is told by wording of a template, with the words before and after', () => {
    const next = edited((copy) => {
      copy.templates[0]!.variants[0]!.body = 'Bonjour';
      copy.templates[0]!.tags = ['neuf'];
    });
    const { lang, register } = first.variants[0]!;
    const [change] = comparePacks(pack, next);
    expect(change).toMatchObject({ kind: 'changed', area: 'template', id: first.id, title: first.title });
    expect(change?.fields).toEqual([
      { field: 'tags', before: first.tags, after: ['neuf'] },
      {
        field: `variants.${[lang, register].filter(Boolean).join('.')}`,
        before: first.variants[0]!.body,
        after: 'Bonjour',
      },
    ]);
  });

  it('is told by article, rule, tone setting, brand and the rest', () => {
    const [article] = pack.charter.articles;
    const [rule] = pack.charter.rules;
    expect(
      told(
        edited((copy) => {
          copy.charter.articles[0]!.text.fr = 'Soyons brefs.';
          copy.charter.rules[0]!.severity = copy.charter.rules[0]!.severity === 3 ? 1 : 3;
          copy.tone.limits.emojis = 7;
          copy.tone.avoid.push({ term: 'zut', lang: 'fr' });
          copy.tone.accept.push({ rule: 'jargon', words: 'SAV' });
          copy.brand.variables.whistle = '01 02 03 04 05';
          copy.title = { fr: 'Autre titre' };
        }),
      ),
    ).toEqual([
      `changed article ${article!.id}: text.fr`,
      `changed rule ${rule!.id}: severity`,
      'added tone avoid.fr.zut: ',
      'added tone accept.jargon.SAV: ',
      'changed tone limits.emojis: ',
      'added brand variables.whistle: ',
      'changed pack title: ',
    ]);
  });

  it('tells what was added, and what was removed last', () => {
    const next = edited((copy) => {
      copy.templates.shift();
      copy.templates.push({ ...first, id: 'neuf' });
    });
    expect(comparePacks(pack, next).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'added neuf',
      `removed ${first.id}`,
    ]);
  });

  it('tells a new order, and only a new order', () => {
    const next = edited((copy) => copy.templates.reverse());
    expect(told(next)).toEqual(['changed pack order.templates: ']);
  });

  it('leaves nothing out of a pack, whatever settings packs will have', () => {
    const full = edited((copy) => copy.tone.accept.push({ rule: 'jargon', words: 'SAV' }));
    for (const one of [pack, full]) expect(joinParts(one, splitPack(one))).toEqual(one);
    const fields = (of: object) => Object.keys(of);
    const known = [...splitPack(pack).values()].map(({ id }) => id);
    const whole = [packSchema.shape.brand, packSchema.shape.tone, packSchema.shape.charter].flatMap(({ shape }) =>
      fields(shape),
    );
    const inParts = ['articles', 'rules', 'avoid', 'accept'];
    const lost = whole.filter(
      (name) => !inParts.includes(name) && !known.some((id) => id === name || id.startsWith(`${name}.`)),
    );
    // What the sample does not use has no part in it: groups that are empty, nothing else.
    expect(lost.filter((name) => !grouped.has(name))).toEqual([]);
  });

  it('between any two packs makes the second out of the first', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (one, other) => {
        const made = applyChanges(one, comparePacks(one, other));
        expect({ ...made, version: other.version }).toEqual(other);
      }),
      { numRuns: 300 },
    );
  });

  it('of 10,000 templates is found within a second', () => {
    const templates = Array.from({ length: 10_000 }, (_, i) => ({ ...first, id: `t-${i}` }));
    const large = { ...pack, templates };
    const next = structuredClone(large);
    next.templates[5000]!.folder = 'ailleurs';
    const start = performance.now();
    expect(comparePacks(large, next)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

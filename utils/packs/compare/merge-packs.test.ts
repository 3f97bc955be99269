import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack } from '@/tests/arbitrary-packs';
import { type Pack, packSchema } from '../schema';
import { comparePacks } from './compare-packs';
import { mergePacks } from './merge-packs';
import { splitPack } from './pack-parts';

const base = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const edited = (change: (copy: Pack) => void): Pack => {
  const copy = structuredClone(base);
  change(copy);
  return copy;
};

describe('two leads who changed the same pack', () => {
  it('keep both changes when they touched different things', () => {
    const mine = edited((copy) => {
      copy.templates[0]!.variants[0]!.body = 'À moi';
      copy.tone.limits.emojis = 1;
    });
    const theirs = edited((copy) => {
      copy.templates[1]!.variants[0]!.body = 'À eux';
      copy.charter.articles.pop();
    });
    const { pack, conflicts } = mergePacks(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(pack.templates[0]!.variants[0]!.body).toBe('À moi');
    expect(pack.templates[1]!.variants[0]!.body).toBe('À eux');
    expect(pack.tone.limits.emojis).toBe(1);
    expect(pack.charter.articles).toHaveLength(base.charter.articles.length - 1);
  });

  it('keep both changes to different fields of one template', () => {
    const mine = edited((copy) => {
      copy.templates[0]!.folder = 'Ailleurs';
    });
    const theirs = edited((copy) => {
      copy.templates[0]!.tags = ['eux'];
    });
    const { pack, conflicts } = mergePacks(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(pack.templates[0]).toMatchObject({ folder: 'Ailleurs', tags: ['eux'] });
  });

  it('decide item by item what both changed', () => {
    const change = (body: string) =>
      edited((copy) => {
        copy.templates[0]!.variants[0]!.body = body;
      });
    const id = base.templates[0]!.id;
    const open = mergePacks(base, change('À moi'), change('À eux'));
    expect(open.conflicts).toMatchObject([{ key: `template:${id}`, area: 'template', id, choice: null }]);
    expect(open.pack.templates[0]!.variants[0]!.body).toBe('À eux');
    for (const [choice, body] of [
      ['mine', 'À moi'],
      ['theirs', 'À eux'],
    ] as const) {
      const done = mergePacks(base, change('À moi'), change('À eux'), { [`template:${id}`]: choice });
      expect(done.conflicts).toMatchObject([{ choice }]);
      expect(done.pack.templates[0]!.variants[0]!.body).toBe(body);
    }
  });

  it('are asked when one removed what the other changed', () => {
    const mine = edited((copy) => {
      copy.templates[0]!.folder = 'Ailleurs';
    });
    const theirs = edited((copy) => copy.templates.shift());
    const key = `template:${base.templates[0]!.id}`;
    expect(mergePacks(base, mine, theirs).conflicts).toMatchObject([{ key, theirs: undefined }]);
    expect(mergePacks(base, mine, theirs, { [key]: 'mine' }).pack.templates).toHaveLength(base.templates.length);
    expect(mergePacks(base, mine, theirs, { [key]: 'theirs' }).pack.templates).toHaveLength(base.templates.length - 1);
  });

  it('are told when both changes together no longer fit', () => {
    const rule = base.charter.rules.find(({ suggest }) => suggest.length === 0) ?? base.charter.rules[0]!;
    const used = new Set([
      ...base.charter.rules.flatMap(({ suggest }) => suggest),
      ...base.templates.flatMap(({ variants }) => variants.flatMap(({ body }) => body.match(/render "[^"]+"/g) ?? [])),
    ]);
    const free = base.templates.find(({ id }) => !used.has(id))!;
    const mine = edited((copy) => {
      copy.charter.rules.find(({ id }) => id === rule.id)!.suggest = [free.id];
    });
    const theirs = edited((copy) => {
      copy.templates = copy.templates.filter(({ id }) => id !== free.id);
    });
    const { conflicts, issues } = mergePacks(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(issues.map(({ message }) => message.key)).toContain('pack_issue_unknown_template');
  });

  it('give one pack, whoever merges, as long as nothing is in conflict', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, arbitraryPack, (one, mine, theirs) => {
        const here = mergePacks(one, mine, theirs);
        const there = mergePacks(one, theirs, mine);
        expect(here.conflicts.map(({ key }) => key).sort()).toEqual(there.conflicts.map(({ key }) => key).sort());
        if (here.conflicts.length > 0) return;
        const order = (changes: ReturnType<typeof comparePacks>) =>
          changes.filter(({ id }) => !id.startsWith('order.'));
        expect(order(comparePacks(here.pack, there.pack))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('lose nothing: what is in both, or new in one, is in the merged pack', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, arbitraryPack, (one, mine, theirs) => {
        const [b, m, t] = [splitPack(one), splitPack(mine), splitPack(theirs)];
        const { pack, conflicts } = mergePacks(one, mine, theirs);
        const merged = splitPack(pack);
        const open = new Set(conflicts.map(({ key }) => key));
        const ids = [...m.keys(), ...t.keys()].filter((key) => /^(?:template|article|rule):/.test(key));
        for (const key of new Set(ids)) {
          const stays = (m.has(key) && t.has(key)) || !b.has(key);
          if (stays && !open.has(key)) expect(merged.has(key)).toBe(true);
        }
        const templates = pack.templates.map(({ id }) => id);
        expect(new Set(templates).size).toBe(templates.length);
      }),
      { numRuns: 300 },
    );
  });

  it('when one changed nothing, the other’s pack is the result', () => {
    fc.assert(
      fc.property(arbitraryPack, arbitraryPack, (one, other) => {
        expect(mergePacks(one, one, other)).toMatchObject({ conflicts: [], pack: other });
        const { pack, conflicts } = mergePacks(one, other, one);
        expect(conflicts).toEqual([]);
        expect(comparePacks(pack, other).filter(({ id }) => !id.startsWith('order.'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

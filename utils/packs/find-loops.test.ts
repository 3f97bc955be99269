import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoops } from './find-loops';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('circles of inclusions', () => {
  it('are found, however they are entered, and chains are not', () => {
    const loops = findLoops(graph({ a: ['b'], b: ['c'], c: ['b'], d: ['d'], e: ['nowhere'] }));
    expect([...loops.keys()].sort()).toEqual(['b', 'c', 'd']);
    expect(loops.get('b')).toBe(loops.get('c'));
    expect(loops.get('d')).not.toBe(loops.get('b'));
  });

  it('of 100,000 in a row are found within a second', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `n${i}`);
    const chain = new Map(names.map((name, i) => [name, [names[i + 1] ?? 'n0']]));
    const start = performance.now();
    expect(findLoops(chain).size).toBe(100_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('are those that walking every way would find', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.dictionary(node, fc.array(node, { maxLength: 3 })), (edges) => {
        const reach = (from: string, seen = new Set<string>()): Set<string> => {
          for (const to of edges[from] ?? []) if (!seen.has(to)) reach(to, seen.add(to));
          return seen;
        };
        const loops = findLoops(graph(edges));
        for (const one of Object.keys(edges)) {
          expect(loops.has(one)).toBe(reach(one).has(one));
          for (const other of reach(one)) if (reach(other).has(one)) expect(loops.get(one)).toBe(loops.get(other));
        }
      }),
    );
  });
});

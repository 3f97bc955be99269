import { describe, expect, it } from 'vitest';
import { buildVariables, type VariableTree } from './build-variables';
import { builtInVariables } from './built-in-variables';

const listPaths = (tree: VariableTree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' ? [name, ...listPaths(value, `${name}.`)] : [prefix + name],
  );

describe('the variables of a template', () => {
  it('are those the check of a pack knows', () => {
    const variables = buildVariables(
      {
        item: null,
        thread: null,
        brand: { name: 'Maison', handles: {}, domains: [], contacts: [], variables: {} },
        network: { id: 'x', name: 'X' },
        me: { name: '', signature: '' },
        now: '2026-03-12T09:30',
      },
      'fr',
    );
    expect(new Set(listPaths(variables))).toEqual(builtInVariables);
  });
});

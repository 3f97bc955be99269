import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInVariables } from '@/utils/templates/built-in-variables';
import { templateEngine } from '@/utils/templates/template-engine';
import { parsePack } from './parse-pack';

const page = readFileSync('docs/packs.md', 'utf8');

describe('docs/packs.md', () => {
  it('names every variable, filter and tag', () => {
    const names = [...builtInVariables].filter(
      (name) => !['author', 'item', 'thread', 'brand', 'network', 'me'].includes(name),
    );
    const written = [...names, ...Object.keys(templateEngine.filters)].map((name) => `\`${name}`);
    const tags = Object.keys(templateEngine.tags).map((name) => `{% ${name} `);
    expect([...written, ...tags].filter((name) => !page.includes(name))).toEqual([]);
  });

  it('shows a pack that is read without an error', () => {
    const example = [...page.matchAll(/```json\n([\s\S]*?)```/g)].at(-1)?.[1] ?? '';
    const { pack, issues } = parsePack(example);
    expect(issues.filter((issue) => issue.level === 'error')).toEqual([]);
    expect(pack?.id).toBe('salon-bleu');
  });
});

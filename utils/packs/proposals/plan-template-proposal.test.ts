import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../schema';
import { planTemplateProposal } from './plan-template-proposal';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const template = pack.templates.find(({ variants }) => variants.length > 1)!;
const [first, ...rest] = template.variants as [(typeof template.variants)[0]];

describe('a template proposed to the lead', () => {
  it('is one wording when one wording is all that differs', () => {
    const changed = { ...template, variants: [{ ...first, body: 'Bonjour' }, ...rest] };
    expect(planTemplateProposal(template, changed)).toMatchObject({
      kind: 'wording',
      templateId: template.id,
      before: first.body,
      after: 'Bonjour',
    });
  });

  it('is the whole when two wordings, another network or the folder differ, and when it is new', () => {
    const both = template.variants.map((one) => ({ ...one, body: 'Bonjour' }));
    for (const changed of [
      { ...template, variants: both },
      { ...template, variants: [{ ...first, networks: ['x' as const] }, ...rest] },
      { ...template, variants: [{ ...first, body: 'Bonjour' }, ...rest], folder: 'Ailleurs' },
    ])
      expect(planTemplateProposal(template, changed)).toEqual({ kind: 'template', before: template, after: changed });
    expect(planTemplateProposal(null, template)).toEqual({ kind: 'template', before: null, after: template });
  });
});

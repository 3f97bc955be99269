import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { comparePacks } from '../compare/compare-packs';
import { emptyPackLayer } from '../pack-layer';
import { layDraft } from '../release/lay-draft';
import { planLayers } from '../release/plan-layers';
import { packSchema } from '../schema';
import { applyProposal } from './apply-proposal';
import { describeItem } from './describe-item';
import { listEditableTexts, writeText } from './editable-texts';
import { judgeProposal } from './judge-proposal';
import { type Proposal, type ProposedItem, proposalSchema } from './proposal-schema';
import { invertParts, toParts } from './to-parts';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const nothing = { packLayer: emptyPackLayer(pack.id), ruleLayer: emptyLayer(pack.id) };
const propose = (...items: ProposedItem[]): Proposal => ({
  id: 'f3b0c442-98fc',
  pack: pack.id,
  version: pack.version,
  author: 'Inès',
  at: '2026-11-22T08:00:00Z',
  note: '',
  items,
});
const drafted = structuredClone(pack);
drafted.charter.articles[0]!.text = { fr: 'Soyons brefs.' };
drafted.charter.articles.reverse();
drafted.charter.rules.pop();
drafted.tone.limits.emojis = 1;
drafted.tone.avoid.push({ term: 'cher client', lang: 'fr', replacement: 'bonjour' });
drafted.brand.domains.push('tamarin.example');
drafted.templates.shift();
const parts = toParts(comparePacks(pack, drafted));

describe('a draft handed on in parts', () => {
  it('makes the same draft on another machine', () => {
    const { layers, outcomes } = applyProposal(proposalSchema.parse(propose(...parts)), pack, nothing);
    expect(outcomes.filter(({ taken }) => !taken)).toEqual([]);
    expect(comparePacks(drafted, layDraft(pack, layers))).toEqual([]);
  });

  it('is there already once it was taken', () => {
    const layers = planLayers(pack, drafted, nothing);
    expect(new Set(judgeProposal(propose(...parts), pack, layers).map(({ state }) => state))).toEqual(
      new Set(['there']),
    );
  });

  it('is taken back, but for what was changed since', () => {
    const { layers } = applyProposal(propose(...parts), pack, nothing);
    expect(applyProposal(propose(...invertParts(parts)), pack, layers).layers).toEqual(nothing);
    const later = layDraft(pack, layers);
    later.tone.limits.emojis = 7;
    const { layers: left } = applyProposal(propose(...invertParts(parts)), pack, planLayers(pack, later, layers));
    expect(comparePacks(pack, layDraft(pack, left)).map(({ id }) => id)).toEqual(['limits.emojis']);
  });

  it('is refused where a pack cannot hold it', () => {
    const rule = { kind: 'part', area: 'rule', id: 'x', title: null, before: null, after: { id: 'x' } };
    expect(proposalSchema.safeParse({ ...propose(), items: [rule] }).success).toBe(false);
    const tone: ProposedItem = {
      kind: 'part',
      area: 'tone',
      id: 'limits.emojis',
      title: null,
      before: 3,
      after: 'beaucoup',
    };
    expect(judgeProposal(propose(tone), pack, nothing)).toMatchObject([{ state: 'gone', proposed: null }]);
    const other = { ...parts[0]!, area: 'template' as const, id: 'un', before: null, after: pack.templates[0] };
    expect(judgeProposal(propose(other), pack, nothing)).toMatchObject([{ proposed: null }]);
  });

  it('is told as what changes from one to the other', () => {
    const article = parts.find(({ area }) => area === 'article')!;
    expect(describeItem(article)).toMatchObject({
      kind: 'changed',
      fields: expect.arrayContaining([expect.objectContaining({ field: 'text.fr', after: 'Soyons brefs.' })]),
    });
  });
});

describe('a remark proposed as not for this team', () => {
  const item: ProposedItem = { kind: 'accept', rule: 'jargon', words: 'SAV' };

  it('is taken into the tone guide, and known the second time', () => {
    const { layers, outcomes } = applyProposal(propose(item), pack, nothing);
    expect(outcomes).toMatchObject([{ state: 'ready', taken: true }]);
    expect(layers.packLayer.tone?.accept).toContainEqual({ rule: 'jargon', words: 'SAV' });
    expect(judgeProposal(propose(item), pack, layers)).toMatchObject([{ state: 'there' }]);
  });
});

describe('what a lead may change in a proposal before taking it', () => {
  it('is every text a person wrote, and nothing else', () => {
    const article = parts.find(({ area }) => area === 'article')!;
    expect(listEditableTexts(article).map(({ path }) => path.join('.'))).toEqual([
      'after.number',
      'after.title.fr',
      'after.title.en',
      'after.text.fr',
    ]);
    const template: ProposedItem = { kind: 'template', before: null, after: pack.templates[0]! };
    expect(listEditableTexts(template).map(({ path }) => path.at(-1))).toContain('body');
    const next = writeText(template, ['after', 'variants', 0, 'body'], 'Bonjour');
    expect(next).toMatchObject({
      after: {
        id: pack.templates[0]!.id,
        variants: [{ body: 'Bonjour' }, ...Array(pack.templates[0]!.variants.length - 1).fill({})],
      },
    });
  });
});

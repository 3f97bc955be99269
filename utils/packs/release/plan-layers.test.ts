import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { comparePacks } from '../compare/compare-packs';
import { emptyPackLayer } from '../pack-layer';
import { packSchema } from '../schema';
import { layDraft } from './lay-draft';
import { planLayers } from './plan-layers';
import { trimLayers } from './trim-layers';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const nothing = { packLayer: emptyPackLayer(pack.id), ruleLayer: emptyLayer(pack.id) };
const [rule, other] = pack.charter.rules as [(typeof pack.charter.rules)[0], (typeof pack.charter.rules)[0]];

describe('the layers of a draft', () => {
  it('are empty when nothing was drafted', () => {
    expect(planLayers(pack, pack, nothing)).toEqual(nothing);
  });

  it('make the draft again: changed, added, removed, put in another order', () => {
    const drafted = structuredClone(pack);
    drafted.templates.shift();
    drafted.templates[0]!.folder = 'Ailleurs';
    drafted.charter.articles.reverse();
    drafted.charter.articles[0]!.number = '99';
    drafted.charter.articles.push({ id: 'neuf', number: '9', title: { fr: 'Neuf' }, text: { fr: 'Tout neuf.' } });
    drafted.charter.rules[0]!.severity = 1;
    drafted.charter.rules.pop();
    drafted.tone.limits.emojis = 1;
    drafted.brand.domains.push('tamarin.example');
    const made = layDraft(pack, planLayers(pack, drafted, nothing));
    expect(comparePacks(drafted, made)).toEqual([]);
  });

  it('keep what is private, and rules switched off', () => {
    const layers = {
      packLayer: { ...nothing.packLayer, privateTemplates: [{ ...pack.templates[0]!, id: 'a-moi' }] },
      ruleLayer: {
        ...nothing.ruleLayer,
        rules: [
          { ...rule, id: 'local.1' },
          { ...other, severity: 1 as const },
        ],
        disabled: [other.id, 'local.1'],
      },
    };
    expect(planLayers(pack, layDraft(pack, layers), layers)).toEqual(layers);
  });

  it('let go of an order of articles once the pack has it', () => {
    const turned = structuredClone(pack);
    turned.charter.articles.reverse();
    const layers = planLayers(pack, turned, nothing);
    expect(layers.packLayer.articleOrder).toBeDefined();
    expect(trimLayers(turned, layers).packLayer.articleOrder).toBeUndefined();
  });
});

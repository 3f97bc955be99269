import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { openPack } from '../open-pack';
import { emptyPackLayer } from '../pack-layer';
import { packSchema } from '../schema';
import { planNextPack } from './plan-next-pack';
import { planRelease, renewManifest } from './plan-release';
import { trimLayers } from './trim-layers';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [template] = pack.templates as [(typeof pack.templates)[0]];
const [rule] = pack.charter.rules as [(typeof pack.charter.rules)[0]];
const nothing = { packLayer: emptyPackLayer(pack.id), ruleLayer: emptyLayer(pack.id) };
const drafted = {
  packLayer: {
    ...nothing.packLayer,
    templates: [
      { ...template, folder: 'Ailleurs' },
      { ...template, id: 'neuf', shortcut: undefined },
    ],
    privateTemplates: [{ ...template, id: 'a-moi' }],
    tone: { ...pack.tone, register: null },
  },
  ruleLayer: { ...nothing.ruleLayer, rules: [{ ...rule, severity: 1 as const }] },
};

describe('the next version of a pack', () => {
  it('is the present one when nothing was drafted', () => {
    expect(planNextPack(pack, nothing.packLayer, nothing.ruleLayer)).toMatchObject({ step: 'none', changes: [], pack });
  });

  it('holds all that was drafted, under a new number, and nothing private', () => {
    const { pack: next, step, changes } = planNextPack(pack, drafted.packLayer, drafted.ruleLayer);
    expect(step).toBe('minor');
    expect(changes.map(({ area, id }) => `${area} ${id}`)).toEqual([
      `template ${template.id}`,
      'template neuf',
      `rule ${rule.id}`,
      'tone register',
    ]);
    expect(next.templates.some(({ id }) => id === 'a-moi')).toBe(false);
    expect(next.version).not.toBe(pack.version);
  });

  it('says what would have it refused', () => {
    const broken = { ...template, variants: [{ ...template.variants[0]!, body: '{% if %}' }] };
    const { issues } = planNextPack(pack, { ...nothing.packLayer, templates: [broken] }, nothing.ruleLayer);
    expect(issues.map(({ level }) => level)).toContain('error');
  });

  it('once published leaves nothing of the draft but what is private', () => {
    const { pack: next } = planNextPack(pack, drafted.packLayer, drafted.ruleLayer);
    const { packLayer, ruleLayer } = trimLayers(next, drafted);
    expect(packLayer).toEqual({ ...nothing.packLayer, privateTemplates: drafted.packLayer.privateTemplates });
    expect(ruleLayer).toEqual(nothing.ruleLayer);
  });

  it('keeps a draft that was not published', () => {
    expect(trimLayers(pack, drafted)).toEqual(drafted);
  });

  it('is written under the name of its hash, and opens as it was announced', async () => {
    const release = await planRelease(pack, { seq: 8, issued: '2026-11-22T08:00:00Z' });
    if (!release.ok) throw new Error(release.reason);
    const { manifest, bytes, fileName } = release;
    expect(fileName).toBe(`pack-${manifest.sha256}.json`);
    expect(manifest).toMatchObject({ seq: 8, version: pack.version, expires: '2026-12-22T08:00:00.000Z' });
    expect(await openPack(bytes, manifest)).toMatchObject({ ok: true, pack });
  });

  it('is vouched for anew without becoming another', async () => {
    const release = await planRelease(pack, { seq: 8, issued: '2026-11-22T08:00:00Z' });
    if (!release.ok) throw new Error(release.reason);
    const renewed = renewManifest(release.manifest, '2026-12-20T08:00:00Z');
    expect(renewed).toEqual({
      ...release.manifest,
      issued: '2026-12-20T08:00:00.000Z',
      expires: '2027-01-19T08:00:00.000Z',
    });
  });
});

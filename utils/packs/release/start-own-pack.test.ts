import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPackTests } from '../check-pack-tests';
import { lintPack } from '../lint-pack';
import { runSteps } from '../run-steps';
import { type Pack, packSchema } from '../schema';
import { startOwnPack } from './start-own-pack';

const sample = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const start = (name: string, suffix = 'k3x9'): Pack => startOwnPack(sample, name, suffix);

describe('a team that begins with the sample', () => {
  it('has a pack of its own, never under the sample’s id, nor under that of a house of the same name', () => {
    expect(start('Café de l’Écluse').id).toBe('cafe-de-l-ecluse-k3x9');
    expect(start('Café de l’Écluse', 'z1b2').id).not.toBe(start('Café de l’Écluse').id);
  });

  it('has a valid id whatever the name is written in', () => {
    for (const name of ['寿司', '🙂', '--', 'x'.repeat(80)])
      expect(packSchema.safeParse(start(name)).error?.issues).toBeUndefined();
  });

  it('speaks in its own name, and holds no account or address of the sample’s house', () => {
    const { title, brand, charter } = start('Salon Bleu');
    expect(title).toEqual({ fr: 'Salon Bleu', en: 'Salon Bleu' });
    expect(brand).toMatchObject({ name: 'Salon Bleu', handles: {}, domains: [], contacts: [] });
    expect(charter.watch.mentions).toEqual(['Salon Bleu']);
  });

  it('keeps the brand it described before', () => {
    const drafted = { ...sample.brand, handles: { x: ['@salon_bleu'] }, domains: ['salon-bleu.example'] };
    const { brand } = startOwnPack(sample, 'Salon Bleu', 'k3x9', drafted);
    expect(brand).toMatchObject({
      name: 'Salon Bleu',
      handles: { x: ['@salon_bleu'] },
      domains: ['salon-bleu.example'],
    });
  });

  it('can be published as it is: its rules and templates still do what their examples say', () => {
    const pack = start('Salon Bleu');
    expect(lintPack(pack).filter(({ level }) => level === 'error')).toEqual([]);
    expect(runSteps(checkPackTests(pack))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packSchema } from '@/utils/packs/schema';
import { checkItem } from '../check-item';
import { checkPackRules } from '../check-pack-rules';
import { compileCharter } from '../compile-charter';
import { installReading } from './installed-reading';
import { readReadingModel } from './reading-model';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const charter = compileCharter(pack);
const categories = (text: string, listsAlone = false): string[] =>
  checkItem({ text }, charter, { listsAlone }).violations.map(({ category }) => category);

describe('the charter engine with its reading model', () => {
  beforeAll(() => installReading(readReadingModel(new Uint8Array(readFileSync('public/models/reading.bin')))));
  afterAll(() => installReading(null));

  it('marks attacks told in words of their own, and says which words', () => {
    const text = 'Those refugees multiply like cockroaches, close the door and bolt it';
    const [found] = checkItem({ text }, charter).violations.filter(({ category }) => category === 'hate');
    expect(found?.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/refugees|cockroaches/);
  });

  it('leaves alone praise that swears, reported insults and groups that are only named', () => {
    for (const text of [
      'this lamp is fucking gorgeous, worth every penny',
      'Your colleague called me “an idiot” and hung up.',
      'Proud to be a gay dad, thanks for the rainbow cake',
      'Les musulmans du quartier ont aidé à ranger la salle, merci à eux',
    ])
      expect(categories(text), text).toEqual([]);
  });

  it('can be left aside', () => {
    expect(categories('you are an idiot', true)).toContain('insult');
  });

  it('keeps the rules of the sample pack true to their own tests', () => {
    expect(checkPackRules(pack)).toEqual([]);
  });
});

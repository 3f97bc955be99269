import { describe, expect, it } from 'vitest';
import { toneGuideSchema } from '../schema';
import { avoidTermRule } from './avoid-term';
import { readSample } from './read-sample';

const guide = toneGuideSchema.parse({
  avoid: [
    { term: 'Problème', replacement: 'souci' },
    { term: 'deal', lang: 'en', reason: 'we sell, we do not deal' },
    { term: '(.*)+' },
  ],
});

describe('Terms the guide avoids', () => {
  it('finds the whole word, whatever its case and accents, and proposes the other one', () => {
    const draft = 'Bonjour, ce PROBLEME est réglé.';
    const [hit] = avoidTermRule.check(readSample(draft, { guide }));
    expect(hit).toMatchObject({ span: { start: 12, end: 20 }, key: 'tone_avoid_term', replacement: 'souci' });
  });

  it('leaves longer words and other languages alone', () => {
    expect(avoidTermRule.check(readSample('Une problématique, un deal.', { guide }))).toEqual([]);
  });

  it('gives the reason where the guide has one', () => {
    const [hit] = avoidTermRule.check(readSample('What a deal!', { guide, language: 'en' }));
    expect(hit?.values).toMatchObject({ reason: 'we sell, we do not deal' });
  });

  it('takes a term as text, never as a pattern', () => {
    expect(avoidTermRule.check(readSample('aaaaaaaaaaaaaaaaaaaaaaaa', { guide }))).toEqual([]);
    expect(avoidTermRule.check(readSample('Voir (.*)+ ici', { guide }))).toHaveLength(1);
  });
});

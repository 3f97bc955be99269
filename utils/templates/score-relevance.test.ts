import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/utils/packs/parse-pack';
import { buildTemplateIndex } from './build-template-index';
import { scoreRelevance } from './score-relevance';

const { pack } = parsePack(readFileSync('public/packs/maison-tamarin.json', 'utf8'));
const index = buildTemplateIndex(pack!.templates);
const best = (comment: string): string[] =>
  [...scoreRelevance(index, comment)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([id]) => id);

describe('templates near to what a comment says', () => {
  it.each([
    ['Où est mon colis ? Ma commande devait arriver jeudi', /colis|retard/],
    ['Je veux être remboursée de ma théière', /remboursement/],
    ['Do you ship abroad?', /livraison/],
  ])('%s', (comment, expected) => {
    expect(best(comment).some((id) => expected.test(id))).toBe(true);
  });
  it('says nothing of a comment without words', () => {
    expect(scoreRelevance(index, '👍👍').size).toBe(0);
  });
});

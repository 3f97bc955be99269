import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePacks } from '../compare/compare-packs';
import { type Pack, packSchema } from '../schema';
import { findDraftReview } from './find-draft-review';
import { type Proposal, proposalSchema } from './proposal-schema';
import { toParts } from './to-parts';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const drafted = (change: (copy: Pack) => void) => {
  const copy = structuredClone(pack);
  change(copy);
  return comparePacks(pack, copy);
};
const reword = (body: string) =>
  drafted((copy) => {
    copy.templates[0]!.variants[0]!.body = body;
    copy.templates.pop();
  });
const review = (changes: ReturnType<typeof drafted>, state: 'submitted' | 'approved' = 'approved') => {
  const proposal: Proposal = proposalSchema.parse({
    id: 'relecture-1',
    pack: pack.id,
    version: pack.version,
    author: 'Camille',
    at: '2026-03-01T08:00:00Z',
    items: toParts(changes),
    review: { reviewer: 'Inès', state, comments: [] },
  });
  return { id: proposal.id, proposal };
};

describe('what a reviewer said of the draft that is about to be published', () => {
  it('holds for the draft they saw, what is taken away included', () => {
    const changes = reword('Bonjour.');
    expect(findDraftReview([review(changes)], changes)).toMatchObject({
      reviewer: 'Inès',
      state: 'approved',
      unseen: 0,
    });
  });

  const quieter = () =>
    drafted((copy) => {
      copy.tone.limits.emojis = 7;
    });

  it('does not hold for what was changed or added since', () => {
    const later = [...reword('Bonsoir.'), ...quieter()];
    expect(findDraftReview([review(reword('Bonjour.'))], later)).toMatchObject({ unseen: 2 });
  });

  it('is nothing when it was about another version, or nobody was asked', () => {
    expect(findDraftReview([review(quieter())], reword('Bonjour.'))).toBeNull();
    const { id, proposal } = review(reword('Bonjour.'));
    const { review: _none, ...plain } = proposal;
    expect(findDraftReview([{ id, proposal: plain }], reword('Bonjour.'))).toBeNull();
  });
});

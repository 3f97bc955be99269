import { describe, expect, it } from 'vitest';
import type { TemplateHit } from '@/utils/messaging/protocol';
import { groupHits } from './group-hits';

const hit = (id: string, reason: string | null = null): TemplateHit => ({
  id,
  packId: 'p',
  title: id,
  firstLine: '',
  folder: '',
  tags: [],
  shortcut: null,
  personalise: false,
  languages: ['fr'],
  reason: reason === null ? null : { key: `template_reason_${reason}` },
});
const order = (hits: TemplateHit[], favourites: string[] = [], chosen: string | null = null) =>
  groupHits(hits, new Set(favourites), chosen).map((one) => `${one.group} ${one.hit.id}`);

describe('the templates before anything is typed', () => {
  const hits = [hit('late', 'complaint'), hit('often', 'often'), hit('plain'), hit('stock'), hit('rule', 'rule')];

  it('come by what they are good for, in their own order', () => {
    expect(order(hits, ['p/stock'])).toEqual([
      'suggested late',
      'suggested rule',
      'favourite stock',
      'recent often',
      'other plain',
    ]);
  });

  it('keep a favourite that answers this comment among the suggestions', () => {
    expect(order([hit('late', 'complaint')], ['p/late'])).toEqual(['suggested late']);
    expect(order([hit('late', 'favourite')], ['p/late'])).toEqual(['favourite late']);
  });

  it('begin with the one asked for already', () => {
    expect(order(hits, [], 'plain')[0]).toBe('suggested plain');
  });

  it('know a favourite by its pack', () => {
    expect(order([hit('stock')], ['other/stock'])).toEqual(['other stock']);
  });
});

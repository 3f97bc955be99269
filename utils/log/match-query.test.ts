import { describe, expect, it } from 'vitest';
import { toLogLine } from './lines/log-line';
import { type LogFilter, matchQuery } from './match-query';
import type { Interaction } from './schema';

const matchesQuery = (row: Interaction, filter: LogFilter): boolean => matchQuery(filter)(toLogLine(row));

const line: Interaction = {
  id: '1',
  at: '2026-03-12T09:30:00.000Z',
  agent: 'Awa',
  device: 'd',
  network: 'facebook',
  host: 'www.facebook.com',
  brand: 'Maison Tamarin',
  action: 'reply',
  outcome: 'sent',
  item: {
    id: 'i',
    network: 'facebook',
    kind: 'comment',
    text: 'Toujours pas livrée, c’est long.',
    author: { id: 'a', name: 'Éloïse Mérand', handle: '@eloise.m', profileUrl: null },
    permalink: null,
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn: false,
  },
  comment: 'Bonjour Éloïse, je regarde.',
  rules: [],
  toneBefore: [],
  toneAfter: [],
  handleMs: null,
  responseMs: null,
};

describe('searching the log', () => {
  it('finds words without accents, in author, comment and reply', () => {
    for (const text of ['eloise', 'LIVREE', 'je regarde', 'awa', 'tamarin']) {
      expect(matchesQuery(line, { text }), text).toBe(true);
    }
    expect(matchesQuery(line, { text: 'remboursement' })).toBe(false);
  });

  it('wants every word, in any order, each from its beginning', () => {
    for (const text of ['livree toujours', 'merand eloi', 'Awa tama LONG', '@eloise.m', '…']) {
      expect(matchesQuery(line, { text }), text).toBe(true);
    }
    for (const text of ['livrée hier', 'ivree', 'loise']) expect(matchesQuery(line, { text }), text).toBe(false);
  });

  it('looks at the author alone when asked', () => {
    expect(matchesQuery(line, { text: '@eloise', textIn: 'author' })).toBe(true);
    expect(matchesQuery(line, { text: 'livrée', textIn: 'author' })).toBe(false);
  });

  it('counts as the figures count: “confirmed” happened, “counted” is all but the failures', () => {
    const ask = (outcome: Interaction['outcome'], filter: 'confirmed' | 'counted') =>
      matchesQuery({ ...line, outcome }, { outcome: filter });
    expect(ask('attempted', 'confirmed')).toBe(false);
    expect(ask('attempted', 'counted')).toBe(true);
    expect(ask('inserted', 'confirmed')).toBe(true);
    expect(ask('failed', 'counted')).toBe(false);
  });

  it('keeps to one host', () => {
    expect(matchesQuery(line, { host: 'www.facebook.com' })).toBe(true);
    expect(matchesQuery(line, { host: 'practice' })).toBe(false);
  });

  it('keeps to the answers of one template of one pack, or to lines named', () => {
    const used = { ...line, templateRef: { packId: 'house', templateId: 'late', lang: 'fr' } };
    expect(matchesQuery(used, { template: 'house/late' })).toBe(true);
    expect(matchesQuery(used, { template: 'other/late' })).toBe(false);
    expect(matchesQuery(used, { template: 'house/lat' })).toBe(false);
    const added = { ...used, moreTemplates: [{ packId: 'house', templateId: 'hours', lang: 'fr' }] };
    for (const template of ['house/late', 'house/hours']) expect(matchesQuery(added, { template })).toBe(true);
    expect(matchesQuery(line, { template: 'house/late' })).toBe(false);
    expect([matchesQuery(line, { ids: ['1', '2'] }), matchesQuery(line, { ids: ['2'] })]).toEqual([true, false]);
  });
});

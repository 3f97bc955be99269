import { describe, expect, it } from 'vitest';
import type { Verdict, Violation } from '@/utils/charter/schema';
import type { ItemHistory } from '@/utils/messaging/protocol';
import { summariseVerdict } from './summarise-verdict';

const calm: Verdict = { language: 'fr', violations: [], signals: [], rank: 0, worthALook: false, suggest: [] };
const insult: Violation = {
  category: 'insult',
  severity: 2,
  ruleId: 'r',
  articleId: '3.2',
  spans: [],
  why: { key: 'k' },
};
const threat: Violation = { ...insult, category: 'threat', severity: 3 };
const fresh: ItemHistory = { count: 0, flags: 0, onItem: [] };
const reply = { id: '1', at: '', agent: 'Claire', action: 'reply', outcome: 'sent', comment: '' } as const;

describe('what a badge shows', () => {
  it('shows nothing on a calm comment of somebody new', () => {
    expect(summariseVerdict(calm, fresh)).toBeNull();
    expect(summariseVerdict(null, null)).toBeNull();
  });

  it('shows the gravest violation and how many things there are', () => {
    const verdict = { ...calm, violations: [insult, threat], signals: [{ signal: 'question' as const, spans: [] }] };
    expect(summariseVerdict(verdict, null)).toMatchObject({
      kind: 'serious',
      count: 3,
      subject: { category: 'threat' },
    });
  });

  it('puts a person in distress before any violation', () => {
    const verdict = { ...calm, violations: [threat], signals: [{ signal: 'distress' as const, spans: [] }] };
    expect(summariseVerdict(verdict, null)).toMatchObject({ kind: 'care', subject: { signal: 'distress' } });
  });

  it('puts a complaint before a compliment', () => {
    const signals = [
      { signal: 'praise' as const, spans: [] },
      { signal: 'complaint' as const, spans: [] },
    ];
    expect(summariseVerdict({ ...calm, signals }, null)).toMatchObject({ kind: 'complaint', count: 2 });
  });

  it('says "worth a look" without naming a category', () => {
    expect(summariseVerdict({ ...calm, worthALook: true }, null)).toMatchObject({ subject: { type: 'worth-a-look' } });
  });

  it('says first what was done with it, but not what failed or is only begun', () => {
    const violations = [insult];
    const onItem = [reply];
    expect(summariseVerdict({ ...calm, violations }, { ...fresh, onItem })).toMatchObject({ kind: 'done' });
    const failed = { ...fresh, onItem: [{ ...reply, outcome: 'failed' as const }] };
    expect(summariseVerdict({ ...calm, violations }, failed)).toMatchObject({ kind: 'attention' });
  });

  it('does not take a note for an answer', () => {
    const noted = { ...fresh, onItem: [{ ...reply, action: 'note' as const, outcome: 'done' as const }] };
    expect(summariseVerdict({ ...calm, violations: [insult] }, noted)).toMatchObject({ kind: 'attention' });
  });

  it('remembers an author one has met', () => {
    expect(summariseVerdict(calm, { ...fresh, count: 3 })).toMatchObject({ kind: 'history', subject: { count: 3 } });
  });

  it('says that the team answered on the page, unless the charter is broken or a person is in distress', () => {
    const answer = { itemId: '2', name: 'Maison Lune', at: null };
    const asks = { ...calm, signals: [{ signal: 'question' as const, spans: [] }] };
    expect(summariseVerdict(asks, null, answer)).toMatchObject({ kind: 'done', subject: { type: 'answered' } });
    expect(summariseVerdict({ ...asks, violations: [insult] }, null, answer)).toMatchObject({ kind: 'attention' });
    const sad = { ...calm, signals: [{ signal: 'distress' as const, spans: [] }] };
    expect(summariseVerdict(sad, null, answer)).toMatchObject({ kind: 'care' });
  });
});

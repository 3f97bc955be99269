import { expect, it } from 'vitest';
import type { Verdict } from '@/utils/charter/schema';
import { lightenVerdict } from './lighten-verdict';

const spans = [{ start: 0, end: 4 }];
const verdict: Verdict = {
  language: 'fr',
  violations: [
    { category: 'insult', severity: 2, ruleId: 'insultes', articleId: null, spans, why: { key: 'why_insult_person' } },
  ],
  signals: [
    { signal: 'question', spans },
    { signal: 'complaint', spans },
  ],
  rank: 40,
  worthALook: false,
  suggest: ['excuses'],
};

it('keeps what was found, in its order, and the words of violations', () => {
  expect(lightenVerdict(verdict)).toEqual({
    ...verdict,
    signals: [
      { signal: 'question', spans: [] },
      { signal: 'complaint', spans: [] },
    ],
  });
});

it('keeps what comments have in common once', () => {
  const calm = { ...verdict, violations: [], signals: [], suggest: [] };
  expect(lightenVerdict(structuredClone(verdict)).signals).toBe(lightenVerdict(verdict).signals);
  expect(lightenVerdict(calm)).toEqual(calm);
  expect(lightenVerdict(calm).violations).toBe(lightenVerdict(structuredClone(calm)).violations);
});

import { describe, expect, it } from 'vitest';
import { describeOutcome } from './describe-outcome';

const at = '2026-03-12T09:30:00.000Z';
const later = (seconds: number) => Date.parse(at) + seconds * 1000;

describe('how a line ended', () => {
  it('is under way for a minute, then not confirmed', () => {
    expect(describeOutcome({ outcome: 'attempted', at }, later(20)).key).toBe('outcome_under_way');
    expect(describeOutcome({ outcome: 'attempted', at }, later(61))).toEqual({
      key: 'outcome_attempted',
      kind: 'attention',
    });
  });

  it('asks to look at a failure, not at what went through', () => {
    expect(describeOutcome({ outcome: 'failed', at }, later(1)).kind).toBe('serious');
    expect(describeOutcome({ outcome: 'sent', at }, later(9999))).toEqual({ key: 'outcome_sent' });
  });
});

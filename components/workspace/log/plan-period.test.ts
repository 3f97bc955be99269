import { describe, expect, it } from 'vitest';
import { findPeriod, planPeriod } from './plan-period';

describe('periods of the log', () => {
  it('count today as one of their days', () => {
    expect(planPeriod('today', '2026-03-12')).toEqual({ from: '2026-03-12', to: '2026-03-12' });
    expect(planPeriod('week', '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
    expect(planPeriod('all', '2026-03-03')).toEqual({ from: '', to: '' });
  });

  it('are known again by their days', () => {
    for (const period of ['all', 'today', 'week', 'month'] as const) {
      const { from, to } = planPeriod(period, '2026-03-12');
      expect(findPeriod(from, to, '2026-03-12')).toBe(period);
    }
    expect(findPeriod('2026-03-01', '', '2026-03-12')).toBe('custom');
  });
});

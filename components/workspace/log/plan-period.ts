export const periods = ['all', 'today', 'week', 'month', 'custom'] as const;
export type Period = (typeof periods)[number];

const lengths = { today: 1, week: 7, month: 30 } as const;

/** The day `back` days before another; both YYYY-MM-DD. */
function dayBefore(day: string, back: number): string {
  return new Date(Date.parse(day) - back * 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of a period. @param today local date, YYYY-MM-DD */
export function planPeriod(period: Exclude<Period, 'custom'>, today: string): { from: string; to: string } {
  if (period === 'all') return { from: '', to: '' };
  return { from: dayBefore(today, lengths[period] - 1), to: today };
}

/** The period two days make; `custom` when it has no name. */
export function findPeriod(from: string, to: string, today: string): Period {
  const named = (['all', 'today', 'week', 'month'] as const).find((period) => {
    const plan = planPeriod(period, today);
    return plan.from === from && plan.to === to;
  });
  return named ?? 'custom';
}

import { describe, expect, it } from 'vitest';
import { rankItem } from './rank-item';
import type { Category, Severity, Violation } from './schema';

function broken(category: Category, severity: Severity): Violation {
  return { category, severity, ruleId: 'r', articleId: 'a', spans: [], why: { key: 'k' } };
}

describe('the order of the queue', () => {
  it('puts distress first, then threats, then the rest by severity', () => {
    const ranks = [
      rankItem([], ['distress'], 0),
      rankItem([broken('threat', 3)], [], 0),
      rankItem([broken('hate', 3)], [], 0),
      rankItem([], ['urgent'], 0),
      rankItem([], ['legal'], 0),
      rankItem([broken('insult', 2)], [], 0),
      rankItem([], ['complaint'], 0),
      rankItem([], ['question'], 0),
      rankItem([], ['praise'], 0),
      rankItem([], [], 0),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(ranks[9]).toBe(0);
  });

  it('moves an item up among its equals for further reasons, and stays within 100', () => {
    expect(rankItem([], ['complaint', 'question'], 0)).toBeGreaterThan(rankItem([], ['complaint'], 0));
    expect(rankItem([broken('threat', 3)], ['distress', 'urgent', 'legal'], 1)).toBe(100);
  });

  it('lets the model order what is otherwise equal, no more', () => {
    expect(rankItem([], ['complaint'], 1)).toBeGreaterThan(rankItem([], ['complaint'], 0));
    expect(rankItem([], [], 1)).toBeLessThan(rankItem([], ['question'], 0));
  });
});

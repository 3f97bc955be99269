import { describe, expect, it } from 'vitest';
import { stepQueue } from './step-queue';

const order = ['praise', 'threat', 'question', 'swindle'];
const all = () => true;
const serious = (id: string) => id === 'threat' || id === 'swindle';

describe('going through what waits on a page', () => {
  it('begins with the first, or the last when going back', () => {
    expect(stepQueue(order, null, 1, all)).toBe('praise');
    expect(stepQueue(order, null, -1, all)).toBe('swindle');
    expect(stepQueue(order, 'answered meanwhile', 1, all)).toBe('praise');
  });

  it('goes on from where the person stands, round the ends', () => {
    expect(stepQueue(order, 'threat', 1, all)).toBe('question');
    expect(stepQueue(order, 'swindle', 1, all)).toBe('praise');
    expect(stepQueue(order, 'praise', -1, all)).toBe('swindle');
  });

  it('meets only what the strip shows', () => {
    expect(stepQueue(order, null, 1, serious)).toBe('threat');
    expect(stepQueue(order, 'threat', 1, serious)).toBe('swindle');
    expect(stepQueue(order, 'question', 1, serious)).toBe('swindle');
    expect(stepQueue(order, 'question', -1, serious)).toBe('threat');
  });

  it('stays on the only one shown, and goes nowhere when there is none', () => {
    expect(stepQueue(order, 'threat', 1, (id) => id === 'threat')).toBe('threat');
    expect(stepQueue(order, 'threat', 1, () => false)).toBeNull();
    expect(stepQueue([], null, 1, all)).toBeNull();
  });
});

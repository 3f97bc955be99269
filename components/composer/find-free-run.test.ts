import { describe, expect, it } from 'vitest';
import { findFreeRun } from './find-free-run';

const strip = { left: 100, top: 200, width: 500, height: 32 };

describe('what the controls of a page leave free', () => {
  it('is the whole strip when they lie elsewhere', () => {
    const controls = [
      { left: 120, top: 150, width: 60, height: 50 },
      { left: 120, top: 232, width: 60, height: 20 },
      { left: 20, top: 200, width: 80, height: 20 },
      { left: 600, top: 200, width: 80, height: 20 },
    ];
    expect(findFreeRun(strip, controls)).toEqual({ left: 100, width: 500 });
  });

  it('is the part beside a link, with a little air', () => {
    expect(findFreeRun(strip, [{ left: 100, top: 190, width: 70, height: 20 }])).toEqual({ left: 174, width: 426 });
  });

  it('is the widest of several gaps, whatever their order', () => {
    const controls = [
      { left: 500, top: 200, width: 100, height: 20 },
      { left: 180, top: 200, width: 20, height: 20 },
      { left: 190, top: 205, width: 20, height: 20 },
    ];
    expect(findFreeRun(strip, controls)).toEqual({ left: 214, width: 282 });
  });

  it('is nothing under a control as wide as the strip', () => {
    expect(findFreeRun(strip, [{ left: 0, top: 190, width: 900, height: 60 }])).toMatchObject({ width: 0 });
  });
});

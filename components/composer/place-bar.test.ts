import { describe, expect, it } from 'vitest';
import { placeBar } from './place-bar';

const view = { width: 1000, height: 700 };

describe('where the bar of a composer lies', () => {
  it('lies above the composer, as wide as it', () => {
    expect(placeBar({ left: 100, top: 300, width: 500, height: 80 }, 34, view)).toEqual({
      left: 100,
      top: 262,
      width: 500,
    });
  });

  it('goes below a composer at the top of the window', () => {
    expect(placeBar({ left: 100, top: 10, width: 500, height: 80 }, 34, view)).toMatchObject({ top: 94 });
  });

  it('keeps to the top of the window when the composer fills it', () => {
    expect(placeBar({ left: 0, top: 0, width: 1000, height: 700 }, 34, view)).toMatchObject({ top: 4, width: 992 });
  });

  it('stays wide enough beside a narrow composer, and inside the window', () => {
    expect(placeBar({ left: 900, top: 300, width: 90, height: 30 }, 34, view)).toEqual({
      left: 756,
      top: 262,
      width: 240,
    });
  });

  it('goes away with a composer scrolled out of sight', () => {
    expect(placeBar({ left: 0, top: 800, width: 500, height: 80 }, 34, view)).toBeNull();
    expect(placeBar({ left: 0, top: -200, width: 500, height: 80 }, 34, view)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { placeBar } from './place-bar';

const view = { width: 1000, height: 700 };

describe('where the bar of a composer lies', () => {
  it('lies above the composer, as wide as it', () => {
    expect(placeBar({ left: 100, top: 300, width: 500, height: 80 }, 34, view)).toEqual({
      left: 100,
      top: 262,
      width: 500,
      side: 'above',
      tight: false,
    });
  });

  it('goes below a composer at the top of the window', () => {
    expect(placeBar({ left: 100, top: 10, width: 500, height: 80 }, 34, view)).toMatchObject({
      top: 94,
      side: 'below',
    });
  });

  it('keeps to the top of the window when the composer fills it', () => {
    expect(placeBar({ left: 0, top: 0, width: 1000, height: 700 }, 34, view)).toMatchObject({ top: 4, width: 992 });
  });

  it('stays wide enough beside a narrow composer, and inside the window', () => {
    expect(placeBar({ left: 900, top: 300, width: 90, height: 30 }, 34, view)).toMatchObject({
      left: 756,
      top: 262,
      width: 240,
    });
  });

  it('goes away with a composer scrolled out of sight', () => {
    expect(placeBar({ left: 0, top: 800, width: 500, height: 80 }, 34, view)).toBeNull();
    expect(placeBar({ left: 0, top: -200, width: 500, height: 80 }, 34, view)).toBeNull();
  });

  const composer = { left: 100, top: 300, width: 500, height: 80 };

  it('goes below when a link of the page lies above', () => {
    const link = { left: 100, top: 275, width: 60, height: 20 };
    expect(placeBar(composer, 34, view, [link])).toMatchObject({ left: 100, top: 384, width: 500, side: 'below' });
  });

  it('stands beside the link when the page has buttons below too', () => {
    const link = { left: 100, top: 275, width: 60, height: 20 };
    const send = { left: 520, top: 390, width: 80, height: 30 };
    const place = placeBar(composer, 34, view, [link, send]);
    expect(place).toEqual({ left: 164, top: 262, width: 436, side: 'above', tight: false });
  });

  it('leaves only its dot where controls take both sides', () => {
    const rowAt = (top: number) => [100, 200, 300, 400, 500].map((left) => ({ left, top, width: 60, height: 20 }));
    const place = placeBar(composer, 34, view, [...rowAt(275), ...rowAt(390)]);
    expect(place).toMatchObject({ top: 262, side: 'above', tight: true });
    expect(place?.width).toBeLessThan(60);
  });

  it('keeps a dot where controls leave nothing at all', () => {
    const bar = (top: number) => ({ left: 0, top, width: 1000, height: 30 });
    expect(placeBar(composer, 34, view, [bar(270), bar(390)])).toMatchObject({ width: 30, tight: true });
  });
});

import { describe, expect, it } from 'vitest';
import { placePopup } from './place-popup';

const view = { width: 400, height: 300 };
const size = { width: 100, height: 80 };

describe('where a small popup goes', () => {
  it('hangs below its button, aligned to its start', () => {
    expect(placePopup({ left: 50, top: 40, width: 30, height: 20 }, size, view)).toEqual({ left: 50, top: 64 });
  });

  it('goes above when the bottom of the window is too near', () => {
    expect(placePopup({ left: 50, top: 250, width: 30, height: 20 }, size, view).top).toBe(250 - 4 - 80);
  });

  it('prefers above when asked, but not over the top of the window', () => {
    const low = { left: 50, top: 150, width: 30, height: 20 };
    expect(placePopup(low, size, view, { prefer: 'above' }).top).toBe(150 - 4 - 80);
    expect(placePopup({ ...low, top: 10 }, size, view, { prefer: 'above' }).top).toBe(34);
  });

  it('is pushed back inside a narrow window', () => {
    expect(placePopup({ left: 380, top: 40, width: 20, height: 20 }, size, view).left).toBe(400 - 4 - 100);
    expect(placePopup({ left: 10, top: 40, width: 20, height: 20 }, size, view, { align: 'end' }).left).toBe(4);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const card = { width: 360, height: 420 };
const view = { width: 1280, height: 800 };
const comment = { left: 200, top: 150, width: 500, height: 90 };

describe('where the card stands', () => {
  it('stands at the end side of its comment, level with its top', () => {
    expect(placeBeside(comment, card, view)).toMatchObject({ left: 708, top: 150, side: 'end', scrollBy: 0 });
  });

  it('flips to the start side when the end side has no room', () => {
    expect(placeBeside({ ...comment, left: 700 }, card, view)).toMatchObject({ left: 332, side: 'start' });
  });

  it('starts on the left in a right-to-left page', () => {
    expect(placeBeside({ ...comment, left: 700 }, card, view, { dir: 'rtl' })).toMatchObject({
      left: 332,
      side: 'end',
    });
    expect(placeBeside(comment, card, view, { dir: 'rtl' })).toMatchObject({ left: 708, side: 'start' });
  });

  it('stands under a comment as wide as the window, so that its words stay readable', () => {
    const wide = { left: 20, top: 100, width: 760, height: 60 };
    expect(placeBeside(wide, card, { width: 800, height: 800 })).toMatchObject({ side: 'over', top: 168 });
    expect(placeBeside({ ...wide, top: 600 }, card, { width: 800, height: 800 })).toMatchObject({ top: 172 });
  });

  it('covers a comment in the middle of a low window rather than hide its own acts', () => {
    const middle = { left: 20, top: 320, width: 760, height: 90 };
    const at = placeBeside(middle, { width: 360, height: 480 }, { width: 800, height: 760 });
    expect(at).toMatchObject({ side: 'over', top: 272 });
    expect(at.maxHeight).toBeGreaterThanOrEqual(480);
  });

  it('rises when its comment is near the bottom of the window', () => {
    expect(placeBeside({ ...comment, top: 690 }, card, view)).toMatchObject({ top: 372, scrollBy: 0 });
  });

  it('asks the page to scroll when its comment is out of sight, and stands where the comment will be', () => {
    const below = placeBeside({ ...comment, top: 1500 }, card, view);
    expect(below.scrollBy).toBe(1233);
    expect(below.top).toBe(267);
    expect(placeBeside({ ...comment, top: -400 }, card, view).scrollBy).toBeLessThan(0);
  });

  it('does not scroll for a long comment whose middle is being read', () => {
    expect(placeBeside({ ...comment, top: -300, height: 900 }, card, view).scrollBy).toBe(0);
  });

  it('lies along the bottom in a narrow window and leaves the top of it free', () => {
    const narrow = placeBeside(comment, card, { width: 400, height: 600 });
    expect(narrow).toMatchObject({ left: 8, width: 384, side: 'sheet' });
    expect(narrow.top).toBeGreaterThanOrEqual(600 * 0.28);
  });

  it('is whole inside the window, whatever the comment and the window', () => {
    const rect = fc.record({
      left: fc.integer({ min: -500, max: 3000 }),
      top: fc.integer({ min: -3000, max: 6000 }),
      width: fc.integer({ min: 0, max: 2500 }),
      height: fc.integer({ min: 0, max: 4000 }),
    });
    const window = fc.record({
      width: fc.integer({ min: 320, max: 2500 }),
      height: fc.integer({ min: 300, max: 1500 }),
    });
    fc.assert(
      fc.property(rect, window, fc.constantFrom('ltr' as const, 'rtl' as const), (anchor, size, dir) => {
        const at = placeBeside(anchor, card, size, { dir });
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.left + at.width).toBeLessThanOrEqual(size.width - 8);
        expect(at.top + Math.min(card.height, at.maxHeight)).toBeLessThanOrEqual(size.height - 8);
      }),
    );
  });
});

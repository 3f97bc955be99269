import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { findControlsNear } from './find-controls-near';

const { document } = new JSDOM(
  '<overlay-host></overlay-host><div id="box"><a href="/reply"><b>Répondre</b></a><p>Text</p><label><textarea></textarea></label></div>',
).window;
const one = (selector: string): Element => document.querySelector(selector) as Element;
const strip = { left: 0, top: 100, width: 200, height: 34 };
let shown: { from: number; to: number; stack: Element[] }[] = [];

// A page of one line, whose elements lie side by side; jsdom draws nothing and cannot be asked.
document.elementsFromPoint = (x) => shown.find(({ from, to }) => x >= from && x < to)?.stack ?? [];

describe('the controls of a page around a composer', () => {
  beforeEach(() => {
    shown = [];
  });

  it('are the link whose words lie in the strip, once', () => {
    shown = [{ from: 0, to: 60, stack: [one('b'), one('a'), one('#box')] }];
    expect(findControlsNear(one('textarea'), strip, one('overlay-host'))).toEqual([one('a')]);
  });

  it('are seen through the overlay itself', () => {
    shown = [{ from: 0, to: 200, stack: [one('overlay-host'), one('b')] }];
    expect(findControlsNear(one('textarea'), strip, one('overlay-host'))).toEqual([one('a')]);
  });

  it('are none where text lies, nor the composer, nor what lies under something else', () => {
    shown = [
      { from: 0, to: 80, stack: [one('p'), one('a')] },
      { from: 80, to: 200, stack: [one('textarea'), one('label')] },
    ];
    expect(findControlsNear(one('textarea'), strip, one('overlay-host'))).toEqual([]);
  });
});

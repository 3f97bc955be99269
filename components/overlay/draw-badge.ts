import { badgeShapes } from '@/components/ui/badge-shapes';
import { markLetters, markShapes } from '@/components/ui/mark-kind';
import { placePopup } from '@/components/ui/place-popup';
import type { BadgeSummary } from './summarise-verdict';

export interface BadgeDrawing {
  summary: BadgeSummary;
  /** What it says on hover, on focus and to a screen reader. */
  line: string;
  /** Its upper left corner, in CSS px of the positioned box it is drawn in. Wider than 20 px, it grows towards its item. */
  left: number;
  top: number;
  /** The item reads from right to left: the badge stands at its left. */
  rtl: boolean;
  /** Its card is open. */
  open: boolean;
}

const svg = 'http://www.w3.org/2000/svg';

function drawShape(doc: Document, size: number, path: string, stroke: boolean): SVGElement {
  const shape = doc.createElementNS(svg, 'svg');
  shape.setAttribute('width', '12');
  shape.setAttribute('height', '12');
  shape.setAttribute('viewBox', `0 0 ${size} ${size}`);
  shape.setAttribute('aria-hidden', 'true');
  const line = doc.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill-rule', 'evenodd');
  if (stroke) shape.setAttribute('style', 'fill:none;stroke:currentColor;stroke-width:1.5');
  shape.append(line);
  return shape;
}

function drawMark(doc: Document, kind: BadgeSummary['kind']): Element {
  if (kind === 'done') return drawShape(doc, 16, badgeShapes.check, true);
  if (kind === 'history') return drawShape(doc, 16, badgeShapes.clock, true);
  const mark = doc.createElement('span');
  mark.className = 'm-mark';
  mark.dataset.kind = kind;
  const letter = markLetters[kind];
  if (letter === undefined) mark.append(drawShape(doc, 12, markShapes[kind], false));
  else mark.append(Object.assign(doc.createElement('b'), { textContent: letter }));
  return mark;
}

/** Shows the badge's line above it while the pointer or the focus is there. */
function hint(button: HTMLElement, place: HTMLElement): void {
  const doc = button.ownerDocument;
  const words = doc.createElement('span');
  words.className = 'm-tooltip';
  words.popover = 'manual';
  words.setAttribute('aria-hidden', 'true');
  const show = (): void => {
    if (button.ariaExpanded === 'true' || words.isConnected) return;
    words.textContent = button.ariaLabel;
    place.append(words);
    words.showPopover();
    const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
    const size = { width: words.offsetWidth, height: words.offsetHeight };
    const at = placePopup(button.getBoundingClientRect(), size, view, { align: 'end', prefer: 'above' });
    words.style.left = `${at.left}px`;
    words.style.top = `${at.top}px`;
  };
  const hide = (): void => words.remove();
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, show);
  for (const type of ['pointerleave', 'blur', 'click']) button.addEventListener(type, hide);
}

/**
 * Draws a badge, or brings one drawn before up to date: a 20 px mark (24 px to the pointer) with one line of words. Plain DOM,
 * for it is all that most pages ever see of us.
 * @param onOpen the person wants the card
 */
export function drawBadge(place: HTMLElement, badge: BadgeDrawing, onOpen: () => void): void {
  const doc = place.ownerDocument;
  const { kind, count } = badge.summary;
  let button = place.querySelector('button');
  if (!button) {
    button = doc.createElement('button');
    button.type = 'button';
    button.className = 'm-badge';
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('click', onOpen);
    place.className = 'm-badge-place';
    place.append(button);
    hint(button, place);
  }
  place.dir = badge.rtl ? 'rtl' : 'ltr';
  place.style.left = `${badge.left}px`;
  place.style.top = `${badge.top}px`;
  button.ariaExpanded = String(badge.open);
  if (button.ariaLabel === badge.line && button.dataset.kind === kind) return;
  button.ariaLabel = badge.line;
  button.dataset.kind = kind;
  button.replaceChildren(drawMark(doc, kind));
  if (count > 1) {
    const number = doc.createElement('span');
    number.ariaHidden = 'true';
    number.textContent = String(count);
    button.append(number);
  }
}

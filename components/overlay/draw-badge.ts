import { badgeShapes } from '@/components/ui/badge-shapes';
import { markLetters, markShapes } from '@/components/ui/mark-kind';
import { placePopup } from '@/components/ui/place-popup';
import type { BadgeSummary } from './summarise-verdict';

export interface BadgeDrawing {
  summary: BadgeSummary;
  /** What it says on hover, on focus and to a screen reader; null: as it was drawn before. */
  line: string | null;
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
  mark.ariaHidden = 'true';
  const letter = markLetters[kind];
  if (letter === undefined) mark.append(drawShape(doc, 12, markShapes[kind], false));
  else mark.append(Object.assign(doc.createElement('b'), { textContent: letter }));
  return mark;
}

/** One button of each kind, copied for each badge: a page may show hundreds. */
const drawn = new WeakMap<Document, Map<string, HTMLButtonElement>>();

function copyButton(doc: Document, kind: BadgeSummary['kind'], count: number): HTMLButtonElement {
  const known = drawn.get(doc) ?? new Map<string, HTMLButtonElement>();
  drawn.set(doc, known);
  const key = `${kind} ${count}`;
  let button = known.get(key);
  if (!button) {
    button = doc.createElement('button');
    button.type = 'button';
    button.className = 'm-badge';
    button.dataset.kind = kind;
    button.ariaHasPopup = 'dialog';
    button.ariaExpanded = 'false';
    button.append(drawMark(doc, kind));
    if (count > 1) {
      const number = doc.createElement('span');
      number.ariaHidden = 'true';
      number.textContent = String(count);
      button.append(number);
    }
    known.set(key, button);
  }
  return button.cloneNode(true) as HTMLButtonElement;
}

/** Shows the badge's line above it while the pointer or the focus is there; made only then. */
function hint(button: HTMLElement, place: HTMLElement): void {
  const show = (): void => {
    if (button.ariaExpanded === 'true' || place.querySelector('.m-tooltip')) return;
    const doc = button.ownerDocument;
    const words = doc.createElement('span');
    words.className = 'm-tooltip';
    words.popover = 'manual';
    words.ariaHidden = 'true';
    words.textContent = button.ariaLabel;
    place.append(words);
    const hide = (): void => words.remove();
    for (const type of ['pointerleave', 'blur', 'click']) button.addEventListener(type, hide, { once: true });
    words.showPopover();
    const view = { width: doc.documentElement.clientWidth, height: doc.documentElement.clientHeight };
    const size = { width: words.offsetWidth, height: words.offsetHeight };
    const at = placePopup(button.getBoundingClientRect(), size, view, { align: 'end', prefer: 'above' });
    words.style.left = `${at.left}px`;
    words.style.top = `${at.top}px`;
  };
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, show);
}

/**
 * Draws a badge, or brings one drawn before up to date: a 20 px mark (24 px to the pointer) with one line of words. Plain DOM,
 * for it is all that most pages ever see of us.
 * @param onOpen the person wants the card
 */
export function drawBadge(place: HTMLElement, badge: BadgeDrawing, onOpen: () => void): void {
  const { kind, count } = badge.summary;
  const looks = `${kind} ${count}`;
  let button = place.querySelector('button');
  if (!button) {
    button = copyButton(place.ownerDocument, kind, count);
    button.addEventListener('click', onOpen);
    hint(button, place);
    place.className = 'm-badge-place';
    place.append(button);
  } else if (place.dataset.looks !== looks) {
    // The same button, for it may hold the focus.
    button.dataset.kind = kind;
    button.replaceChildren(...copyButton(place.ownerDocument, kind, count).childNodes);
  }
  place.dataset.looks = looks;
  const direction = badge.rtl ? 'rtl' : 'ltr';
  if (place.dir !== direction) place.dir = direction;
  place.style.left = `${badge.left}px`;
  place.style.top = `${badge.top}px`;
  const expanded = String(badge.open);
  if (button.ariaExpanded !== expanded) button.ariaExpanded = expanded;
  if (badge.line !== null && button.ariaLabel !== badge.line) button.ariaLabel = badge.line;
}

import { readFieldBox } from './read-field-box';

/** What decides where a field breaks its lines and puts its letters. */
const copied = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordSpacing',
  'overflowWrap',
  'wordBreak',
  'hyphens',
] as const;

/**
 * Lays a mirror exactly over the text of a field: same place, same type, same width, scrolled as far.
 * @param frame the window over the field, cut to its inner box; @param text the element in it that holds the words
 */
export function placeMirror(
  field: HTMLTextAreaElement | HTMLInputElement,
  frame: HTMLElement,
  text: HTMLElement,
): void {
  const look = field.ownerDocument.defaultView?.getComputedStyle(field);
  if (!look) return;
  const isArea = field.tagName === 'TEXTAREA';
  for (const name of copied) text.style[name] = look[name];
  const box = readFieldBox(field);
  frame.style.clipPath = `inset(${box.hidden.map((side) => `${side}px`).join(' ')})`;
  Object.assign(frame.style, { width: `${box.width}px`, height: `${box.height}px` });
  // Measured rather than computed: the root we hang in may itself stand in a moved box.
  const at = frame.getBoundingClientRect();
  frame.style.left = `${(Number.parseFloat(frame.style.left) || 0) + box.left - at.left}px`;
  frame.style.top = `${(Number.parseFloat(frame.style.top) || 0) + box.top - at.top}px`;
  text.style.whiteSpace = isArea ? 'pre-wrap' : 'pre';
  text.style.width = isArea ? `${box.width}px` : 'max-content';
  // A field of one line centres it whatever its height.
  const innerHeight = box.height - Number.parseFloat(look.paddingTop) - Number.parseFloat(look.paddingBottom);
  if (!isArea) text.style.lineHeight = `${innerHeight}px`;
  text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
}

import { type Edit, tryEdits } from './try-edits';

const dropped = 'script, style, link, noscript, template, iframe, object, embed, source, track, base';
/** Attributes that make a page what it is; the others go unless the adapter names them. */
const usual =
  /^(?:class|id|role|type|name|hidden|disabled|readonly|href|title|datetime|lang|dir|contenteditable|tabindex|for|value|placeholder|maxlength|alt|content|property|rel|aria-.+|item(?:prop|scope|type))$/;
const hiding = /(?:display|visibility)\s*:\s*(?:none|hidden)/i;

/**
 * Cuts away what is not needed for the page to read the same: scripts, styles, comments, the inside of drawings, every
 * branch beside the anchors, attributes that neither pages nor the adapter usually need.
 * @param anchors items and composers: inside them the structure stays
 */
export function trimPage(
  doc: Document,
  anchors: readonly Element[],
  isNamed: (attribute: string) => boolean,
  isSame: () => boolean,
): void {
  const walker = doc.createTreeWalker(doc.documentElement, 128);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  tryEdits([...doc.querySelectorAll(dropped), ...doc.querySelectorAll('svg > *'), ...comments].map(remove), isSame);
  trimBranches(doc.head, anchors, isSame);
  trimBranches(doc.body, anchors, isSame);
  const attributes = [...doc.querySelectorAll('*')].flatMap((el) => [...el.attributes]);
  const others = attributes.filter(({ name }) => !usual.test(name) && !isNamed(name));
  tryEdits(others.map(removeAttribute), isSame);
  doc.normalize();
}

function trimBranches(root: Element, anchors: readonly Element[], isSame: () => boolean): void {
  const children = [...root.children].filter((el) => !anchors.includes(el));
  const around = children.filter((el) => anchors.some((anchor) => el.contains(anchor)));
  const beside = children.filter((el) => !around.includes(el));
  const needed = tryEdits(beside.map(remove), isSame).map(({ node }) => node);
  for (const el of [...around, ...needed]) trimBranches(el, anchors, isSame);
}

function remove<T extends ChildNode>(node: T): Edit & { node: T } {
  const place = node.ownerDocument?.createTextNode('') ?? null;
  return { node, make: () => node.replaceWith(place ?? ''), undo: () => place?.replaceWith(node) };
}

/** Of a style only what hides is kept. */
function removeAttribute(attribute: Attr): Edit {
  const { name, value, ownerElement: el } = attribute;
  const hides = name === 'style' ? hiding.exec(value)?.[0] : undefined;
  if (hides === undefined) {
    return { make: () => el?.removeAttributeNode(attribute), undo: () => el?.setAttributeNode(attribute) };
  }
  return { make: () => el?.setAttribute(name, hides), undo: () => el?.setAttribute(name, value) };
}

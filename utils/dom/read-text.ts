/** Elements whose text is never part of what a person wrote. */
const skipped = bothCases(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'TEXTAREA', 'INPUT', 'SELECT']);
/** Elements that begin and end a line. */
const blocks = bothCases([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'SECTION',
  'ARTICLE',
  'DD',
  'DT',
]);

/**
 * The text of an element as a person reads it: emoji from `img[alt]`, line breaks from `br` and blocks, white space
 * folded as the page shows it. Reads no layout, so a saved page and a live one give the same text. This runs for every
 * comment of every page: one walk, no pattern on what was read so far. What stands in a single node is given back as the
 * page holds it, for a string put together is a copy to keep.
 * @param without elements to leave out with all they hold (quotes, buttons, "see more")
 */
export function readText(el: Element, without?: (el: Element) => boolean): string {
  let out = '';
  /** Line ends after `out`, written once something follows them. */
  let breaks = 0;
  const breakLine = (): void => {
    if (breaks > 0) return;
    out = trimBlanks(out);
    if (out !== '' && !out.endsWith('\n')) breaks = 1;
  };
  const add = (text: string): void => {
    if (text === '') return;
    if (out === '') out = text;
    else out += breaks > 0 ? '\n'.repeat(breaks) + text : text;
    breaks = 0;
  };
  const addFolded = (whole: string): void => {
    const text = foldBlanks(whole);
    const starts = breaks > 0 || out === '' || out.endsWith('\n') || out.endsWith(' ');
    add(starts && text.startsWith(' ') ? text.slice(1) : text);
  };
  const walk = (child: Element): void => {
    const tag = child.tagName;
    if (skipped.has(tag) || without?.(child)) return;
    if (tag === 'BR' || tag === 'br') {
      if (breaks === 0) out = trimBlanks(out);
      breaks++;
      return;
    }
    if (tag === 'IMG' || tag === 'img') {
      add(child.getAttribute('alt') ?? '');
      return;
    }
    const block = blocks.has(tag);
    if (block) breakLine();
    // Words alone are asked for at once: each node looked at leaves an object of its own behind.
    if (child.firstElementChild === null) addFolded(child.textContent ?? '');
    else {
      for (let node = child.firstChild; node !== null; node = node.nextSibling) {
        if (node.nodeType === 1) walk(node as Element);
        else if (node.nodeType === 3) addFolded(node.nodeValue ?? '');
      }
    }
    if (block) breakLine();
    if ((tag === 'P' || tag === 'p') && (out !== '' || breaks > 0)) breaks++;
  };
  walk(el);
  out = out.trim();
  return out.includes('\n\n\n') ? out.replace(/\n{3,}/g, '\n\n') : out;
}

/** White space as the page shows it: any run of it is one space. */
function foldBlanks(text: string): string {
  return /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text;
}

/** Without the spaces and tabs at the end. */
function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** HTML gives tag names in capitals, XHTML and drawings as they are written. */
function bothCases(tags: readonly string[]): ReadonlySet<string> {
  return new Set([...tags, ...tags.map((tag) => tag.toLowerCase())]);
}

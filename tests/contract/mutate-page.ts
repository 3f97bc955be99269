/** Elements into which one more `div` may be put around all they hold. */
const wrappable = new Set(['DIV', 'SECTION', 'ARTICLE', 'LI', 'TD', 'MAIN', 'HEADER', 'FOOTER']);

/** Renames every class but those kept, as a site's next build does. */
export function shuffleClasses(doc: Document, isKept: (name: string) => boolean): void {
  const names = new Map<string, string>();
  for (const el of doc.querySelectorAll('[class]')) {
    const renamed = [...el.classList].map((name) => {
      if (isKept(name)) return name;
      const other = names.get(name) ?? `zq${names.size}`;
      names.set(name, other);
      return other;
    });
    el.setAttribute('class', renamed.join(' '));
  }
}

/** Puts one more element around the content of every block, as a redesign does. */
export function addWrappers(doc: Document): void {
  for (const el of [...doc.body.querySelectorAll('*')]) {
    if (!wrappable.has(el.tagName) || el.childNodes.length === 0 || el.closest('[contenteditable]')) continue;
    const wrapper = doc.createElement('div');
    wrapper.append(...el.childNodes);
    el.append(wrapper);
  }
}

/** Every word becomes another; figures stay figures in every language. */
function translate(label: string): string {
  return label.replace(/\p{L}+/gu, 'Ωμέγα');
}

/** Replaces what the site itself says (labels, tooltips, words on buttons) by another language. */
export function translateLabels(doc: Document): void {
  for (const name of ['aria-label', 'title', 'placeholder', 'aria-placeholder']) {
    for (const el of doc.body.querySelectorAll(`[${name}]`))
      el.setAttribute(name, translate(el.getAttribute(name) ?? ''));
  }
  // A button around a whole comment, or around a name, holds what people wrote.
  for (const el of doc.body.querySelectorAll('button:not([data-href]), [role="button"]')) {
    if (el.querySelector('time, [data-a-user]') !== null || el.closest('[id^="message-username-"]')) continue;
    const walker = doc.createTreeWalker(el, 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      node.nodeValue = translate(node.nodeValue ?? '');
    }
  }
}

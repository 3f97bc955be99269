import type { WriteOutcome } from '@/utils/editors/editor-driver';
import { findActiveElement } from '@/utils/editors/find-active-element';
import { observeTyped } from '@/utils/editors/observe-typed';
import { findDriver } from '@/utils/editors/registry';
import { selectionMemory } from '@/utils/editors/selection-memory';
import { mirrorText } from '@/utils/editors/underlines/mirror-text';
import { mountUnderlines } from '@/utils/editors/underlines/mount-underlines';
import type { MountedUnderlines, Underline } from '@/utils/editors/underlines/underline';
import { findTypedShortcut } from '@/utils/templates/find-typed-shortcut';

let target: HTMLElement | null = null;
let underlines: MountedUnderlines | null = null;
let underlinesEnd = new AbortController();
let expanded: WriteOutcome[] = [];

function expectTarget(): HTMLElement {
  if (!target) throw new Error('no editor adopted');
  return target;
}

function expectDriver() {
  const driver = findDriver(expectTarget());
  if (!driver) throw new Error('no driver for the editor');
  return driver;
}

/** What the suite calls in the isolated world, where a content script lives. Everything in and out is plain data. */
export const world = {
  /** Follows the caret, as the content script does from its start; below frames too. */
  follow(): void {
    const never = new AbortController().signal;
    selectionMemory.observe(document, never);
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentDocument) selectionMemory.observe(frame.contentDocument, never);
    }
  },
  /** Takes the editor that has the focus; answers with its technology. */
  adopt(): string | null {
    target = findActiveElement(document) as HTMLElement | null;
    return target && (findDriver(target)?.id ?? null);
  },
  /** Takes an element that need not have the focus. */
  adoptById(id: string): string | null {
    target = document.getElementById(id);
    return target && (findDriver(target)?.id ?? null);
  },
  read: (): string => expectDriver().readText(expectTarget()),
  insert: (text: string, at: 'caret' | 'all'): Promise<WriteOutcome> =>
    expectDriver().insertText(expectTarget(), text, at),
  insertTwice: (one: string, two: string): Promise<WriteOutcome[]> =>
    Promise.all([one, two].map((text) => expectDriver().insertText(expectTarget(), text, 'caret'))),
  replace: (start: number, end: number, expected: string, text: string): Promise<WriteOutcome> =>
    expectDriver().replaceRange(expectTarget(), { start, end }, expected, text),
  selection: (): { start: number; end: number } | null => expectDriver().readSelection(expectTarget()),
  select: (start: number, end: number): Promise<boolean> => expectDriver().selectRange(expectTarget(), { start, end }),
  /** Puts a text in the place of "/shortcut ", as it is typed; any other shortcut is left alone. */
  expandShortcut(known: string, text: string): void {
    const el = expectTarget();
    const driver = expectDriver();
    expanded = [];
    const onTyped = ({ draft, caret }: { draft: string; caret: number }): void => {
      const found = findTypedShortcut(draft, caret);
      if (found?.shortcut !== known) return;
      const words = draft.slice(found.span.start, found.span.end);
      void driver.replaceRange(el, found.span, words, text).then((outcome) => expanded.push(outcome));
    };
    observeTyped(el, driver, [' '], onTyped, new AbortController().signal);
  },
  /** How each expansion so far ended. */
  expansions: (): WriteOutcome[] => expanded,
  /** The words a found range covers on the page; null for fields. */
  rangeText: (start: number, end: number): string | null =>
    expectDriver().findRange(expectTarget(), { start, end })?.toString() ?? null,
  /** Starts writing and lets the page take its editor away: at once, a frame later, or as the text arrives. */
  async insertWhileRemoved(text: string, when: 'at-once' | 'next-frame' | 'on-paste'): Promise<WriteOutcome> {
    const el = expectTarget();
    const remove = (): boolean => document.dispatchEvent(new CustomEvent('remove-editor'));
    if (when === 'on-paste') {
      const types = ['paste', 'input'];
      for (const type of types) el.addEventListener(type, remove, { once: true });
    }
    const outcome = expectDriver().insertText(el, text, 'caret');
    if (when === 'at-once') remove();
    if (when === 'next-frame') requestAnimationFrame(remove);
    return outcome;
  },
  /** Underlines words of the editor: highlights in an editor, a mirror in our own layer over a field. */
  underline(words: { words: string; weight: Underline['weight'] }[]): void {
    const el = expectTarget();
    const text = expectDriver().readText(el);
    const list = words.map(({ words, weight }) => {
      const start = text.indexOf(words);
      return { span: { start, end: start + words.length }, weight };
    });
    if (underlines) underlines.update(list);
    else if (expectDriver().id !== 'textarea') underlines = mountUnderlines(el, list, underlinesEnd.signal);
    else {
      const layer = document.createElement('div');
      layer.id = 'our-layer';
      document.documentElement.append(layer);
      underlines = mirrorText(
        el as HTMLTextAreaElement,
        list,
        layer.attachShadow({ mode: 'open' }),
        underlinesEnd.signal,
      );
    }
  },
  endUnderlines(): void {
    underlinesEnd.abort();
    underlinesEnd = new AbortController();
    underlines = null;
  },
  boxes: (index: number): { x: number; y: number; width: number; height: number }[] =>
    (underlines?.listBoxes(index) ?? []).map(({ x, y, width, height }) => ({ x, y, width, height })),
  underlineAt: (x: number, y: number): number | null => underlines?.findAt(x, y) ?? null,
  /** The editor's DOM as markup: underlines must leave it as it was. */
  markup: (): string => expectTarget().outerHTML,
};

Object.assign(globalThis, { world });

import type { WriteOutcome } from '@/utils/editors/editor-driver';
import { findActiveElement } from '@/utils/editors/find-active-element';
import { findDriver } from '@/utils/editors/registry';
import { selectionMemory } from '@/utils/editors/selection-memory';

let target: HTMLElement | null = null;
let outcome: Promise<WriteOutcome> | null = null;

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
  read: (): string => expectDriver().readText(expectTarget()),
  insert: (text: string, at: 'caret' | 'all'): Promise<WriteOutcome> =>
    expectDriver().insertText(expectTarget(), text, at),
  insertTwice: (one: string, two: string): Promise<WriteOutcome[]> =>
    Promise.all([one, two].map((text) => expectDriver().insertText(expectTarget(), text, 'caret'))),
  replace: (start: number, end: number, expected: string, text: string): Promise<WriteOutcome> =>
    expectDriver().replaceRange(expectTarget(), { start, end }, expected, text),
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
    outcome = expectDriver().insertText(el, text, 'caret');
    if (when === 'at-once') remove();
    if (when === 'next-frame') requestAnimationFrame(remove);
    return outcome;
  },
};

Object.assign(globalThis, { world });

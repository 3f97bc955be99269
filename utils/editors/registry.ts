import type { EditorDriver } from './editor-driver';

/** Most particular first: the first driver that detects an element writes into it. */
export const editorDrivers: readonly EditorDriver[] = [];

/** The driver of an editor; null when the element is none we can write into. */
export function findDriver(el: Element): EditorDriver | null {
  return editorDrivers.find((driver) => driver.detect(el)) ?? null;
}

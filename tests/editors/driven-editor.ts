import type { world } from './world';

export type World = typeof world;

/** One editor on its page, in whichever browser: driven from a content script's world, watched from the page's own. */
export interface DrivenEditor {
  /** Calls a function of `world.ts` where a content script lives. */
  call<K extends keyof World>(name: K, ...args: Parameters<World[K]>): Promise<Awaited<ReturnType<World[K]>>>;
  /** Calls one of the functions the page published, in the page's own world. */
  inPage(name: 'setReadOnly'): Promise<unknown>;
  /** The draft in the editor's own model. */
  model(): Promise<string>;
  /** Posts and faked keys the page has counted. */
  posted(): Promise<number>;
  /** Real keys, as `Control+Shift+ArrowLeft`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What a person does before choosing a reply: clicks into a search field that is not the editor's. */
  leave(): Promise<void>;
  /** Until what happens next is an undo step of its own. */
  waitForUndoStep(): Promise<void>;
  /** Errors the page has thrown. */
  errors: readonly string[];
}

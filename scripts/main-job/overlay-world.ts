import type { CDPSession, Page } from '@playwright/test';

/** What the overlay's own state says, as plain data. */
export interface OverlayState {
  read: number;
  flagged: { author: string; category: string; articleId: string | null; words: string[] }[];
  waiting: number;
  card: string | null;
  picker: boolean;
  draft: string | null;
  findings: { rule: string; severity: string }[];
}

/** Runs in the overlay's isolated world. */
const readState = `(() => {
  const running = globalThis[Symbol.for('moderato.overlay')];
  if (!running?.page) return null;
  const checked = [...running.page.checked.values()];
  const store = running.panel?.store;
  return {
    read: checked.length,
    flagged: checked.flatMap(({ item, verdict }) => verdict.violations.map(({ category, articleId, spans }) => ({
      author: item.author.name, category, articleId, words: spans.map(({ start, end }) => item.text.slice(start, end)),
    }))),
    waiting: store?.queue.value.length ?? 0,
    card: store?.card.value?.itemId ?? null,
    picker: store !== undefined && store.picker.value !== null,
    draft: store?.composer.value?.draft ?? null,
    findings: (store?.composer.value?.findings ?? []).map(({ rule, severity }) => ({ rule, severity })),
  };
})()`;

/** Looks into the released overlay, whose shadow root is closed, through the browser's debugging protocol. */
export class OverlayWorld {
  readonly #session: CDPSession;
  #contexts = new Set<number>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async attach(page: Page): Promise<OverlayWorld> {
    const world = new OverlayWorld(await page.context().newCDPSession(page));
    world.#session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated') world.#contexts.add(context.id);
    });
    world.#session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      world.#contexts.delete(executionContextId);
    });
    await world.#session.send('Runtime.enable');
    return world;
  }

  async #read(): Promise<OverlayState | null> {
    for (const contextId of this.#contexts) {
      const answer = await this.#session
        .send('Runtime.evaluate', { expression: readState, contextId, returnByValue: true })
        .catch(() => null);
      const value = answer?.result.value as OverlayState | null | undefined;
      if (value) return value;
    }
    return null;
  }

  /** Waits until the overlay's state is as asked. @throws Error that names what was waited for and the last state */
  async until(what: string, isSo: (state: OverlayState) => boolean, seconds = 20): Promise<OverlayState> {
    const deadline = Date.now() + seconds * 1000;
    let last: OverlayState | null = null;
    while (Date.now() < deadline) {
      last = await this.#read();
      if (last && isSo(last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited ${seconds} s for: ${what}; last seen: ${JSON.stringify(last)?.slice(0, 600)}`);
  }

  /** How many elements of the page carry a class, closed shadow roots included. */
  async count(className: string): Promise<number> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    let found = 0;
    const walk = (node: typeof root): void => {
      const at = node.attributes?.indexOf('class') ?? -1;
      if (at >= 0 && node.attributes![at + 1]!.split(' ').includes(className)) found++;
      for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
    };
    walk(root);
    return found;
  }

  /** Waits until at least one element carries the class. */
  async untilShown(className: string, seconds = 20): Promise<void> {
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      if ((await this.count(className)) > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`waited ${seconds} s for .${className}`);
  }
}

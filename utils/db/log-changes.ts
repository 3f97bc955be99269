import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';

/** Blocks of the log written since they were last read. Every write passes here, clearing the whole database too. */
export class LogChanges {
  #all = true;
  readonly #blocks = new Set<number>();

  /** What changed since the last time this was asked: numbers of blocks, or `all`. */
  take(): ReadonlySet<number> | 'all' {
    const taken = this.#all ? 'all' : new Set(this.#blocks);
    this.#all = false;
    this.#blocks.clear();
    return taken;
  }

  /** Puts back what was taken and could not be read. */
  putBack(taken: ReadonlySet<number> | 'all'): void {
    if (taken === 'all') this.#all = true;
    else for (const n of taken) this.#blocks.add(n);
  }

  /** For `Dexie.use`. */
  watch(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'log-changes',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          if (name !== 'logBlocks') return table;
          return {
            ...table,
            mutate: (request) => {
              this.#note(request);
              return table.mutate(request);
            },
          };
        },
      }),
    };
  }

  #note(request: DBCoreMutateRequest): void {
    if (request.type === 'deleteRange') this.#all = true;
    else if (request.type === 'delete') for (const n of request.keys) this.#blocks.add(n);
    else for (const { n } of request.values) this.#blocks.add(n);
  }
}

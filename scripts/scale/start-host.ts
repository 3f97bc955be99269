import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Answers of one kind, "manifest 304" and the like. */
export interface Sent {
  requests: number;
  /** On the wire without TLS, heads included. */
  bytes: number;
}

export interface Host {
  base: string;
  /** What was sent since the last reset, and the processor time the host ever took, in µs. */
  read(): Promise<{ counts: Record<string, Sent>; cpu: number }>;
  reset(): Promise<void>;
  /** The manifest was written anew. */
  changed(): Promise<void>;
  stop(): void;
}

/** Starts the static host on a folder. */
export async function startHost(folder: string): Promise<Host> {
  const child = fork(fileURLToPath(new URL('static-host.mjs', import.meta.url)), [folder], { execArgv: [] });
  const hear = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (heard) => resolve(heard as T)));
  const ask = async <T>(what: string): Promise<T> => {
    const answer = hear<T>();
    child.send(what);
    return answer;
  };
  const { port } = await hear<{ port: number }>();
  return {
    base: `http://127.0.0.1:${port}/`,
    async read() {
      const { counts, cpu } = await ask<{ counts: Record<string, Sent>; cpu: NodeJS.CpuUsage }>('counts');
      return { counts, cpu: cpu.user + cpu.system };
    },
    async reset() {
      await ask('reset');
    },
    async changed() {
      await ask('changed');
    },
    stop: () => child.kill(),
  };
}

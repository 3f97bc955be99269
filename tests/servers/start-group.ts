import { spawn } from 'node:child_process';

/** A server with the workers it starts. */
export interface ServerGroup {
  /** Whether it and all its workers have ended. */
  isGone(): boolean;
  /** What it said on its error output so far. */
  readSaid(): string;
  /** Resolves once it said something on its error output. @throws Error when it ends without having said it */
  waitForWords(words: string): Promise<void>;
  /** Ends it with all its workers. */
  stop(): Promise<void>;
}

/** Runs a server in the foreground, in a group of its own. */
export function startGroup(command: string, args: readonly string[], env: Record<string, string> = {}): ServerGroup {
  const server = spawn(command, [...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    detached: true,
  });
  let said = '';
  let gone = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  server.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk);
    tell();
  });
  server.once('error', (error) => {
    said += String(error);
  });
  // Its workers hold the same output: it is closed when the last of them is gone, and only then do their files lie still.
  server.once('close', () => {
    gone = true;
    tell();
  });
  return {
    isGone: () => gone,
    readSaid: () => said,
    waitForWords: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (said.includes(words)) resolve();
          else if (gone) reject(new Error(`${command} ended: ${said.slice(-2000)}`));
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    stop: () =>
      new Promise((resolve) => {
        if (gone) return resolve();
        listeners.add(() => gone && resolve());
        try {
          // Its workers are children of it: the whole group goes.
          if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
        } catch {
          // All have ended by themselves; their output is about to close.
        }
      }),
  };
}

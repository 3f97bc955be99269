import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeFolder } from './remove-folder';
import { startGroup } from './start-group';

/** A store that runs: where to publish, and with what. */
export interface StoreServer {
  /** Address of the folder, with a slash at the end. */
  url: string;
  /** Where its files lie on this machine. */
  folder: string;
  user: string;
  password: string;
  stop(): Promise<void>;
}

export const account = { user: 'camille', password: 'Tam4rin-théière' } as const;

/** A scratch folder every server's own user may write to, with an empty `site` in it. */
export function makeScratch(name: string): { scratch: string; site: string } {
  const scratch = mkdtempSync(join(tmpdir(), `moderato-${name}-`));
  const site = join(scratch, 'site');
  // The mask of the process would take the rights away again.
  const mask = process.umask(0);
  mkdirSync(site, { mode: 0o777 });
  process.umask(mask);
  return { scratch, site };
}

/** Runs a server in the foreground until it answers, whatever it answers. */
export async function runServer(
  command: string,
  args: readonly string[],
  port: number,
  { scratch, site }: { scratch: string; site: string },
  env: Record<string, string> = {},
): Promise<StoreServer> {
  const server = startGroup(command, args, env);
  const url = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    await server.stop();
    removeFolder(scratch);
  };
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && !server.isGone()) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, folder: site, ...account, stop };
    await pause(20);
  }
  const log = join(scratch, 'error.log');
  const said = `${server.readSaid()}${await Promise.resolve(log).then(readFileSync, String).then(String, String)}`;
  await stop();
  throw new Error(`${command} did not come up: ${said.slice(-2000)}`);
}

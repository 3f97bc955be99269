import { type ServerGroup, startGroup } from './start-group';

/** Runs PHP's own server on a folder, and resolves once it listens. One worker would dead-lock pages that call themselves. */
export async function startPhp(site: string, port: number, env: Record<string, string> = {}): Promise<ServerGroup> {
  const address = `127.0.0.1:${port}`;
  const args = ['-d', 'display_errors=0', '-S', address, '-t', site];
  const group = startGroup('php', args, { ...env, PHP_CLI_SERVER_WORKERS: '4' });
  // Its own word for it: an answer alone might be that of another server which took the port in between.
  await group.waitForWords(`(http://${address}) started`);
  return group;
}

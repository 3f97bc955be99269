import { spawnSync } from 'node:child_process';

export interface CommandResult {
  ok: boolean;
  /** Both streams, in the order they came as far as the system tells. */
  output: string;
}

/** Runs a command of the project to its end; prints it live when `echo`. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { echo?: boolean; env?: NodeJS.ProcessEnv } = {},
): CommandResult {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, [...args], {
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, ...options.env },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (options.echo) process.stdout.write(output);
  return { ok: done.status === 0, output };
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Mariadb {
  /** Runs SQL as root. */
  run(sql: string): void;
  stop(): Promise<void>;
}

/**
 * Starts a real MariaDB from Debian's packages on files of its own, with an empty database whose user and password bear
 * its name.
 * @param port on the loopback address; absent: the socket only
 */
export async function startMariadb(folder: string, socket: string, name: string, port?: number): Promise<Mariadb> {
  const data = join(folder, 'data');
  const make = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--user=root', '--skip-test-db'];
  execFileSync('mariadb-install-db', make, { stdio: 'ignore' });
  const network = port === undefined ? ['--skip-networking'] : ['--bind-address=127.0.0.1', `--port=${port}`];
  const files = [`--datadir=${data}`, `--socket=${socket}`, '--user=root', '--innodb-flush-log-at-trx-commit=0'];
  const server = spawn('/usr/sbin/mariadbd', ['--no-defaults', ...files, ...network], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => chunk.includes('ready for connections') && resolve());
    server.on('exit', (code) => reject(new Error(`mariadbd ended with ${code}`)));
  });
  const run = (sql: string, database: string[] = []): void => {
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', ...database], { input: sql });
  };
  run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4;`);
  for (const host of ['localhost', '127.0.0.1']) {
    run(`CREATE USER ${name}@'${host}' IDENTIFIED BY '${name}'; GRANT ALL ON ${name}.* TO ${name}@'${host}';`);
  }
  return { run: (sql) => run(sql, [name]), stop: () => stopProcess(server) };
}

function stopProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

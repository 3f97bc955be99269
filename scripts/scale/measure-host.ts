import { readRemote } from '@/utils/stores/http/read-remote';
import type { Host } from './start-host';

export interface HostSpeed {
  /** "Not modified" answers a second, this machine sending and answering. */
  perSecond: number;
  /** Processor time of the host for one, in µs. */
  cpu: number;
}

/** How many members' looks one host process answers: fifty at once for a few seconds, asked by the client's own reading. */
export async function measureHost(host: Host, seconds: number): Promise<HostSpeed> {
  const url = `${host.base}manifest.jws`;
  const first = await readRemote(url);
  if (first.status !== 'new') throw new Error('the host does not answer');
  const { cpu: before } = await host.read();
  const started = performance.now();
  let answered = 0;
  const ask = async (): Promise<void> => {
    while (performance.now() - started < seconds * 1000) {
      const answer = await readRemote(url, { validators: first.validators });
      if (answer.status === 'not-modified') answered++;
    }
  };
  await Promise.all(Array.from({ length: 50 }, ask));
  const elapsed = (performance.now() - started) / 1000;
  const { cpu } = await host.read();
  return { perSecond: answered / elapsed, cpu: (cpu - before) / answered };
}

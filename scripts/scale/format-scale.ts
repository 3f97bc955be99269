import type { HostSpeed } from './measure-host';
import type { HourFigures } from './working-hour';

const count = (n: number): string => Math.round(n).toLocaleString('en-GB');
const size = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(2)} GB`
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${count(bytes / 1e3)} kB`;
const time = (ms: number): string =>
  `${Math.floor(ms / 60_000)} min ${String(Math.round((ms % 60_000) / 1000)).padStart(2, '0')} s`;

export interface ScaleRow extends HourFigures {
  how: 'real requests' | 'model';
}

/** The table of the page, in Markdown. */
export function formatScale(rows: readonly ScaleRow[], packBytes: number, { perSecond, cpu }: HostSpeed): string {
  const lines = rows.map((row) => {
    const all = Object.values(row.requests).reduce((sum, n) => sum + n, 0);
    const share = (kind: string): string => count(row.requests[kind] ?? 0);
    return `| ${count(row.subscribers)} | ${row.how} | ${count(all)} | ${share('manifest 304')} · ${share('manifest 200')} · ${share('pack 200')} | ${size(row.bytes)} | ${count(row.peak)} | ${time(row.half)} | ${time(row.most)} | ${time(row.last)} |`;
  });
  return [
    `Pack of ${size(packBytes)}; ${count(perSecond)} “not modified” answers a second from one Node process (${count(cpu)} µs of processor each), asked from the same two cores.`,
    '',
    '| members | how | requests | 304 · manifests · packs | sent | busiest second | half have it | 99 % | the last |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

export const areas = [
  'today',
  'log',
  'templates',
  'charter',
  'tone',
  'review',
  'packs',
  'networks',
  'privacy',
  'help',
] as const;
export type Area = (typeof areas)[number];

export interface Route {
  area: Area;
  /** What the area shows: a filter, an open line. */
  params: Readonly<Record<string, string>>;
}

/** Reads the part of the address after `#`: "#log?action=flag". Anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const area = areas.find((known) => known === name) ?? 'today';
  return { area, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes it; empty values are left out. */
export function formatRoute(area: Area, params: Record<string, string | undefined> = {}): string {
  const kept = Object.entries(params).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(kept).toString();
  return `#${area}${query && `?${query}`}`;
}

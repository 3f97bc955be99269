import type { NetworkId } from '@/utils/community/networks';
import { type OutcomeFilter, outcomeFilters } from '@/utils/log/match-query';
import { type Action, actions } from '@/utils/log/schema';
import type { LogQuery } from '@/utils/messaging/protocol';

export const sortKeys = ['at', 'author', 'network', 'action', 'handleMs'] as const;

/** What the log shows, as a person chose it. Lives in the address, so that "back" and a copied link work. */
export interface LogFilters {
  text: string;
  network: NetworkId | '';
  action: Action | '';
  outcome: OutcomeFilter | '';
  host: string;
  /** `packId/templateId` */
  template: string;
  /** Ids of lines, joined by commas. */
  ids: string;
  /** Local days, YYYY-MM-DD, both included; '' for no bound. */
  from: string;
  to: string;
  sortBy: (typeof sortKeys)[number];
  sort: 'newest' | 'oldest';
  /** From 0. */
  page: number;
}

/** Lines on a page. */
export const pageSize = 100;

export const noFilters: LogFilters = {
  text: '',
  network: '',
  action: '',
  outcome: '',
  host: '',
  template: '',
  ids: '',
  from: '',
  to: '',
  sortBy: 'at',
  sort: 'newest',
  page: 0,
};

const oneOf = <T extends string, D extends T | ''>(value: string | undefined, known: readonly T[], other: D): T | D =>
  known.find((one) => one === value) ?? other;
const day = (value = ''): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';

/** Reads filters from an address; what is not understood is left out. */
export function readFilters(params: Readonly<Record<string, string>>, networks: readonly NetworkId[]): LogFilters {
  const page = Number(params.page ?? 1);
  return {
    text: (params.text ?? '').slice(0, 500),
    network: oneOf(params.network, networks, ''),
    action: oneOf(params.action, actions, ''),
    outcome: oneOf(params.outcome, outcomeFilters, ''),
    host: (params.host ?? '').slice(0, 253),
    template: (params.template ?? '').slice(0, 200),
    ids: (params.ids ?? '').slice(0, 10_000),
    from: day(params.from),
    to: day(params.to),
    sortBy: oneOf(params.sortBy, sortKeys, 'at'),
    sort: params.sort === 'oldest' ? 'oldest' : 'newest',
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** Writes filters into an address; what is as usual is left out. */
export function writeFilters(filters: LogFilters): Record<string, string> {
  const usual: Record<string, string | number> = { ...noFilters };
  const changed = Object.entries(filters).filter(([name, value]) => value !== usual[name]);
  return Object.fromEntries(
    changed.map(([name, value]) => [name, name === 'page' ? String(filters.page + 1) : `${value}`]),
  );
}

/** The instant a local day begins, ISO; `plus` days later. */
export function startOfDay(date: string, plus = 0): string {
  const [year = 1970, month = 1, of = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, of + plus).toISOString();
}

/** What to ask the log for. */
export function toQuery(filters: LogFilters): Omit<LogQuery, 'textIn'> {
  const { text, network, action, outcome, host, template, ids, from, to, sort, sortBy, page } = filters;
  return {
    text,
    network: network || null,
    action: action || null,
    outcome: outcome || null,
    host: host || null,
    template: template || null,
    ids: ids ? ids.split(',').slice(0, 200) : null,
    since: from ? startOfDay(from) : null,
    until: to ? startOfDay(to, 1) : null,
    sort,
    sortBy,
    offset: page * pageSize,
    limit: pageSize,
  };
}

/** Whether anything narrows the log. */
export function isNarrowed(filters: LogFilters): boolean {
  const { sort: _sort, sortBy: _by, page: _page, ...narrowing } = filters;
  return Object.values(narrowing).some((value) => value !== '');
}

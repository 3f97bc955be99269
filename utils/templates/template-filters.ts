import { type Context, type FilterImplOptions, filters as liquidFilters } from 'liquidjs';
import { addDays } from './add-days';
import { firstName } from './first-name';
import { formatDay } from './format-day';
import { MissingValue } from './missing-value';
import { type RenderState, stateRegister } from './render-state';

type Filter = (this: { context: Context }, value: unknown, ...rest: unknown[]) => unknown;

/** Filters of Liquid that only change a text, a number or a list. None that reads its input as Liquid, none for HTML. */
const kept = [
  'append',
  'prepend',
  'downcase',
  'upcase',
  'strip',
  'remove',
  'replace',
  'replace_first',
  'remove_first',
  'truncate',
  'truncatewords',
  'split',
  'join',
  'first',
  'last',
  'size',
  'slice',
  'plus',
  'minus',
  'times',
  'divided_by',
  'modulo',
  'round',
  'ceil',
  'floor',
  'abs',
  'at_least',
  'at_most',
] as const;

const lang = (context: Context) => context.getRegister<RenderState>(stateRegister).lang;
const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const own: Record<string, Filter> = {
  capitalise: (value) => capitalise(String(value)),
  capitalize: (value) => capitalise(String(value)),
  first_name: (value) => firstName(String(value)),
  date(value, style = 'day') {
    return formatDay(String(value), String(style), lang(this.context));
  },
  add_days: (value, days = 0) => addDays(String(value), Number(days)),
  number(value) {
    return Number.isFinite(Number(value)) ? Number(value).toLocaleString(lang(this.context)) : String(value);
  },
};

/** `{{ x | fallback: "…" }}`: what to write where x has no value. The only filter that accepts a missing one. */
const fallback: Filter = (value, instead = '') =>
  value instanceof MissingValue || value === undefined || value === null || value === '' ? instead : value;

/** A missing value, as input or as argument, stays missing through the whole chain. */
function passMissing(filter: Filter): Filter {
  return function (value, ...rest) {
    const missing = [value, ...rest].find((one) => one instanceof MissingValue);
    return missing ?? filter.call(this, value, ...rest);
  };
}

/** Every filter a template may use, by name; any other name is an error. */
export function templateFilters(): Record<string, FilterImplOptions> {
  const all: Record<string, FilterImplOptions> = { fallback, default: fallback };
  for (const name of kept) {
    const filter = liquidFilters[name];
    if (typeof filter === 'function') all[name] = passMissing(filter as Filter);
  }
  for (const [name, filter] of Object.entries(own)) all[name] = passMissing(filter);
  return all;
}

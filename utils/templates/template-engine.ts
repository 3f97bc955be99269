import { type Context, defaultOperators, Liquid, type LiquidOptions, type Operators } from 'liquidjs';
import { cleanValue } from './clean-value';
import { marks } from './marks';
import { MissingValue } from './missing-value';
import { type RenderState, stateRegister } from './render-state';
import { reportMissing } from './report-missing';
import { CaretTag } from './tags/caret-tag';
import { PersonalTag } from './tags/personal-tag';
import { RandomTag } from './tags/random-tag';
import { RenderTag } from './tags/render-tag';
import { templateFilters } from './template-filters';

/** Longest template (schema), with room for those it includes; memory in Liquid's own unit, about one a character or list entry. */
const limits = { parseLimit: 40_000, renderLimit: 500, memoryLimit: 200_000 };

const keptTags = new Set([
  'assign',
  'capture',
  'case',
  'comment',
  'for',
  'break',
  'continue',
  'if',
  'unless',
  'raw',
  '#',
]);

/** An order between anything but two numbers or two texts is false: "rating < 3" is not true of a comment without a rating. */
function ordered(name: '<' | '>' | '<=' | '>='): Operators[string] {
  const compare = defaultOperators[name];
  return (left: unknown, right: unknown, ctx: Context) => {
    const comparable = typeof left === typeof right && (typeof left === 'number' || typeof left === 'string');
    return comparable && compare ? compare(left, right, ctx) : false;
  };
}

const operators: Operators = {
  ...defaultOperators,
  '<': ordered('<'),
  '>': ordered('>'),
  '<=': ordered('<='),
  '>=': ordered('>='),
};

/** Every value passes here on its way into the text: it is written as it is, without our marks, and never read again. */
function writeValue(this: { context: Context } | undefined, value: unknown): string {
  const state = this?.context.getRegister<RenderState>(stateRegister);
  if (value instanceof MissingValue && state) return `[${reportMissing(MissingValue.pathOf(value), state)}]`;
  if (value === undefined || value === null) return marks.empty;
  return cleanValue(String(value)) || marks.empty;
}

function buildEngine(): Liquid {
  const options: LiquidOptions = {
    strictFilters: true,
    ownPropertyOnly: true,
    outputEscape: writeValue,
    operators,
    // In memory and empty: Liquid's own file access is never reached.
    templates: {},
    ...limits,
  };
  const engine = new Liquid(options);
  for (const name of Object.keys(engine.tags)) if (!keptTags.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const [name, filter] of Object.entries(templateFilters())) engine.registerFilter(name, filter);
  engine.registerTag('caret', CaretTag);
  engine.registerTag('personal', PersonalTag);
  engine.registerTag('random', RandomTag);
  engine.registerTag('render', RenderTag);
  return engine;
}

/**
 * Liquid as templates speak it: no files, no includes by name, no HTML, only the filters and tags listed in
 * `docs/packs.md`; anything else is an error with its line. Stateless: one for all.
 */
export const templateEngine: Liquid = buildEngine();

import { Drop } from 'liquidjs';
import type { VariableTree } from './build-variables';
import { formatDay } from './format-day';
import { MissingValue } from './missing-value';
import type { RenderState } from './render-state';
import { reportMissing } from './report-missing';

/** One level of the variables as Liquid sees them: a known value, a level below, or a `MissingValue`. */
export class VariableScope extends Drop {
  readonly #tree: VariableTree;
  readonly #state: RenderState;
  readonly #prefix: string;

  constructor(tree: VariableTree, state: RenderState, prefix = '') {
    super();
    this.#tree = tree;
    this.#state = state;
    this.#prefix = prefix;
  }

  override liquidMethodMissing(key: string | number): unknown {
    const path = `${this.#prefix}${key}`;
    const known = Object.hasOwn(this.#tree, key) ? this.#tree[key] : undefined;
    if (typeof known === 'object') return new VariableScope(known, this.#state, `${path}.`);
    const prompt = this.#prefix === '' ? this.#state.prompts.get(path) : undefined;
    const answer = Object.hasOwn(this.#state.answers, path) ? this.#state.answers[path]?.trim() : undefined;
    if (prompt) {
      if (answer) return prompt.type === 'date' ? formatDay(answer, 'day', this.#state.lang) : answer;
      // A question decides the wording even where its answer is not shown.
      return new MissingValue(path, () => reportMissing(path, this.#state));
    }
    if (known !== undefined && known !== '') return known;
    return answer ? answer : new MissingValue(path);
  }
}

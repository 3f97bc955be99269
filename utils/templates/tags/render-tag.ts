import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { chooseVariant } from '../choose-variant';
import { type RenderState, stateRegister } from '../render-state';

/** Deeper nesting than a person can follow. */
const maxDepth = 8;

/**
 * `{% render 'id' %}`: another template of the pack, in the same language and register, with the same variables.
 * The id is written out, never taken from a variable: what a pack includes can be checked before it is used.
 */
export class RenderTag extends Tag {
  readonly #id: string;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    const id = /^\s*(['"])([a-z0-9][a-z0-9.-]{0,79})\1\s*$/.exec(token.args)?.[2];
    if (!id) throw new Error('render expects a quoted id');
    this.#id = id;
  }

  /** Id of the template included; read by the pack's check. */
  get id(): string {
    return this.#id;
  }

  *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const state = ctx.getRegister<RenderState>(stateRegister);
    const template = state.templates.get(this.#id);
    if (!template) throw new Error(`template "${this.#id}" not found`);
    if (state.stack.includes(this.#id) || state.stack.length >= maxDepth)
      throw new Error(`template "${this.#id}" loops`);
    const choice = chooseVariant(template, state);
    if (!choice || choice.otherLanguage) throw new Error(`template "${this.#id}" lacks language`);
    for (const prompt of template.prompts) if (!state.prompts.has(prompt.name)) state.prompts.set(prompt.name, prompt);
    state.stack.push(this.#id);
    const parts: Template[] = this.liquid.parse(choice.variant.body.trim());
    yield this.liquid.renderer.renderTemplates(parts, ctx, emitter);
    state.stack.pop();
  }
}

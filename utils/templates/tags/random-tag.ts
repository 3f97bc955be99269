import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { type RenderState, stateRegister } from '../render-state';
import { readBranches } from './read-branches';

/** `{% random %}…{% or %}…{% endrandom %}`: one of several wordings, so that ten answers in a row do not read alike. */
export class RandomTag extends Tag {
  readonly #wordings: Template[][];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#wordings = readBranches(token, remaining, parser, 'or');
  }

  *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const { random } = ctx.getRegister<RenderState>(stateRegister);
    const chosen = this.#wordings[Math.floor(random() * this.#wordings.length)] ?? [];
    yield this.liquid.renderer.renderTemplates(chosen, ctx, emitter);
  }

  /** For the pack's check, which looks at every variable used. */
  *children(): Generator<unknown, Template[]> {
    return (yield this.#wordings.flat()) as Template[];
  }
}

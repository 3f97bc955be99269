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
import { marks } from '../marks';
import { readBranches } from './read-branches';

/** `{% personal %}…{% endpersonal %}`: a part the person must make their own; selected after insertion. */
export class PersonalTag extends Tag {
  readonly #body: Template[];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    this.#body = readBranches(token, remaining, parser, null)[0] ?? [];
  }

  *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    emitter.write(marks.personalStart);
    yield this.liquid.renderer.renderTemplates(this.#body, ctx, emitter);
    emitter.write(marks.personalEnd);
  }

  /** For the pack's check, which looks at every variable used. */
  *children(): Generator<unknown, Template[]> {
    return (yield this.#body) as Template[];
  }
}

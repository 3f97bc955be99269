import { type Context, type Emitter, Tag } from 'liquidjs';
import { marks } from '../marks';

/** `{% caret %}`: where the caret stands once the text is inserted. */
export class CaretTag extends Tag {
  render(_ctx: Context, emitter: Emitter): void {
    emitter.write(marks.caret);
  }
}

import type { BodyWriter } from './body-writer';
import { decodeEntities } from './decode-entities';
import { type Fields, isFields, listOf, textOf } from './read-json';
import { type PathTable, translatePath } from './translate-path';

/** Tokens of Toolbox with ours. */
const tokens: PathTable = {
  author: 'author.handle',
  title: 'thread.title',
  url: 'item.url',
  link: 'item.url',
  body: 'item.text',
  raw_body: 'item.text',
  kind: 'item.kind',
  mod: 'me.name',
};

/** One pass over the text: fields in HTML, line breaks, and tokens between braces. */
const piece =
  /<select\b([^<>]*)>([\s\S]{0,4000}?)<\/select>|<(input|textarea)\b([^<>]*)>(?:<\/textarea>)?|<br\s*\/?>|\{(select|input|textarea):\s*([^{}]{1,200})\}|\{([a-z_]{2,30})\}/gi;

/** Writes a removal reason or macro: its lists and fields become questions, its tokens our variables. The rest is Markdown. */
export function translateToolbox(source: string, writer: BodyWriter, reason: Fields = {}): void {
  let last = 0;
  for (const match of source.matchAll(piece)) {
    writer.text(source.slice(last, match.index));
    last = match.index + match[0].length;
    const [whole, selectHead, options, control, controlHead, form, formName, token] = match;
    if (selectHead !== undefined) {
      const choices = [...(options ?? '').matchAll(/<option\b[^<>]*>([^<>]*)/gi)].map((one) =>
        decodeEntities(one[1]!).trim(),
      );
      writer.ask({ name: readName(selectHead, 'choice'), type: 'choice', choices });
    } else if (control !== undefined) writer.ask({ name: readName(controlHead ?? '', control.toLowerCase()) });
    else if (form !== undefined) {
      const name = (formName ?? '').trim();
      const choices = form.toLowerCase() === 'select' ? findChoices(reason, name) : null;
      writer.ask(choices ? { name, type: 'choice', choices } : { name });
    } else if (token !== undefined) {
      const known = translatePath(tokens, token);
      if (known !== null) writer.value(known === 'author.handle' ? 'author.handle | fallback: ""' : known);
      else writer.unknown(whole, token);
    } else writer.text('\n');
  }
  writer.text(source.slice(last));
}

function findChoices(reason: Fields, name: string): string[] | null {
  const select = listOf(reason, 'selects').find((one) => isFields(one) && textOf(one, 'name') === name);
  return isFields(select) ? listOf(select, 'options').map(String) : null;
}

/** What a field is called: its placeholder is written for people, its id is not. */
function readName(attributes: string, otherwise: string): string {
  for (const name of ['placeholder', 'label', 'id', 'name']) {
    const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
    const value = decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
    if (value !== '') return value;
  }
  return otherwise;
}

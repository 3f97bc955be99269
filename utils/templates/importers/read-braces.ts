/** A piece of a Text Blaze snippet. */
export type BracePiece = { text: string } | { command: string; args: string; whole: string };

/** Longer commands are no commands: a brace that is never closed must not be looked for to the end of the file. */
const longest = 2_000;

/** Cuts a snippet into text and `{command: arguments}`; a backslash keeps a brace from opening one, and braces nest. */
export function* readBraces(source: string): Generator<BracePiece> {
  let text = '';
  let at = 0;
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '\\' && /[{}\\;=]/.test(source[at + 1] ?? '')) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    const end = sign === '{' ? findEnd(source, at) : -1;
    const match = end < 0 ? null : /^\{\s*(=|[a-zA-Z]\w*)\s*(:?)([\s\S]*)\}$/.exec(source.slice(at, end));
    if (!match || (match[1] !== '=' && match[2] === '' && match[3]!.trim() !== '')) {
      text += sign;
      at += 1;
      continue;
    }
    if (text !== '') yield { text };
    text = '';
    yield { command: match[1]!.toLowerCase(), args: match[3]!.trim(), whole: match[0] };
    at = end;
  }
  if (text !== '') yield { text };
}

/** Behind the brace that closes the one at `from`; -1 when none does. */
function findEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(source.length, from + longest); at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

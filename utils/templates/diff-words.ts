/** A run of words that stayed, came or went. */
export interface WordsPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** More words on a side are compared line by line. */
const mostWords = 2_000;

/** What turns one text into the other, word by word with the spaces between; removed words come before those put in. */
export function diffWords(before: string, after: string): WordsPart[] {
  const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  let [from, to] = [words(before), words(after)];
  if (Math.max(from.length, to.length) > mostWords) [from, to] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const parts: WordsPart[] = [];
  const push = (kind: WordsPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  push('same', from.slice(0, head).join(''));
  for (const { kind, text } of align(from.slice(head, from.length - tail), to.slice(head, to.length - tail)))
    push(kind, text);
  push('same', from.slice(from.length - tail).join(''));
  return joinChanges(parts);
}

/** Spaces and marks that happen to stay between two changes tell nothing: the changes around them are read as one. */
function joinChanges(parts: readonly WordsPart[]): WordsPart[] {
  const joined: WordsPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, at) => {
    const between = at > 0 && at < parts.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (kind === 'same' && !between) {
      flush();
      joined.push({ kind, text });
      return;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  });
  flush();
  return joined;
}

/** The longest common run of words kept, by the usual table. */
function align(from: readonly string[], to: readonly string[]): WordsPart[] {
  const width = to.length + 1;
  const common = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        from[i] === to[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const parts: WordsPart[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      parts.push({ kind: 'same', text: from[i++]! });
      j += 1;
    } else if (i < from.length && (j >= to.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      parts.push({ kind: 'removed', text: from[i++]! });
    else parts.push({ kind: 'added', text: to[j++]! });
  }
  return parts;
}

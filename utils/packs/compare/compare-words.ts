export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, runs of space, and other signs one by one. */
const token = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;

/** Texts with more differences have nothing in common that helps a reader; time and memory grow with the square. */
const maxDifferences = 600;

/**
 * What changed from one text to the other, word by word: what is the same or removed makes the first text, what is the same or
 * added the second. Between two changes what was removed stands first, and a lone space is part of them.
 */
export function compareWords(before: string, after: string): WordChange[] {
  const old = before.match(token) ?? [];
  const now = after.match(token) ?? [];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start++;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const script = findScript(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const push = (kind: WordChange['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') changes.push({ kind, text });
  };
  const flush = () => {
    push('removed', removed);
    push('added', added);
    removed = added = '';
  };
  push('same', old.slice(0, start).join(''));
  for (const [i, { kind, text }] of script.entries()) {
    const next = script[i + 1];
    const isGap = text.trim() === '' && removed + added !== '' && next !== undefined && next.kind !== 'same';
    if (kind === 'same' && !isGap) {
      flush();
      push('same', text);
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  push('same', old.slice(old.length - end).join(''));
  return changes;
}

/** Myers' greedy search ("An O(ND) Difference Algorithm and Its Variations", 1986), one word an entry. */
function findScript(old: readonly string[], now: readonly string[]): WordChange[] {
  const most = Math.min(maxDifferences, old.length + now.length);
  /** For each number of differences: the farthest place in `old` on each diagonal, diagonal 0 in the middle. */
  const trace: Int32Array[] = [];
  let reach = new Int32Array(2 * most + 3);
  for (let count = 0; count <= most; count++) {
    trace.push(reach);
    reach = reach.slice();
    for (let k = -count; k <= count; k += 2) {
      let x = isDown(reach, k, count, most) ? reach[most + 2 + k]! : reach[most + k]! + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      reach[most + 1 + k] = x;
      if (x >= old.length && x - k >= now.length) return walkBack(trace, old, now, most);
    }
  }
  return [
    ...old.map((text): WordChange => ({ kind: 'removed', text })),
    ...now.map((text): WordChange => ({ kind: 'added', text })),
  ];
}

const isDown = (reach: Int32Array, k: number, count: number, most: number): boolean =>
  k === -count || (k !== count && reach[most + k]! < reach[most + 2 + k]!);

function walkBack(trace: readonly Int32Array[], old: readonly string[], now: readonly string[], most: number) {
  const script: WordChange[] = [];
  let x = old.length;
  let y = now.length;
  for (let count = trace.length - 1; count >= 0; count--) {
    const k = x - y;
    const from = isDown(trace[count]!, k, count, most) ? k + 1 : k - 1;
    const fromX = count === 0 ? 0 : trace[count]![most + 1 + from]!;
    const fromY = count === 0 ? 0 : fromX - from;
    for (; x > fromX && y > fromY; y--) script.push({ kind: 'same', text: old[--x]! });
    if (count === 0) break;
    script.push(x === fromX ? { kind: 'added', text: now[--y]! } : { kind: 'removed', text: old[--x]! });
  }
  return script.reverse();
}

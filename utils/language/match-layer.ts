import { charKind, kinds } from './char-kind';
import { findChild, type TermTrie } from './term-trie';
import { breakClass, separatorClass } from './unit-classes';

/** Called with a pattern and the range of the text it was found in (border separators left out). */
export type OnMatch = (pattern: number, start: number, end: number) => void;

function step(trie: TermTrie, from: number, label: number): number {
  let state = from;
  for (;;) {
    const next = state === trie.wordStart ? trie.wordStartNext[label]! : findChild(trie, state, label);
    if (next >= 0) return next;
    if (state === 0) return 0;
    state = trie.fail[state]!;
  }
}

/**
 * Runs the automaton over one reading of a text. `lengths[p]` is the number of units of pattern p between its
 * borders, Linear in the text, plus one call a match.
 */
export function matchLayer(trie: TermTrie, text: string, lengths: Uint16Array, onMatch: OnMatch): void {
  // Where each fed unit stands in the text: separators in a row are fed once, so lengths alone do not tell.
  const places = new Uint32Array(text.length * 2 + 2);
  let fed = 0;
  let state = trie.wordStart;
  places[fed++] = 0;
  let lastWasSeparator = true;
  const { classes } = trie;
  const feed = (label: number, at: number): void => {
    places[fed++] = at;
    state = step(trie, state, label);
    for (let out = trie.output[state]!; out !== 0; out = trie.output[trie.fail[out]!]!) {
      for (let k = trie.patternStart[out]!; k < trie.patternStart[out + 1]!; k += 1) {
        const pattern = trie.patterns[k]!;
        report(pattern, at, label);
      }
    }
  };
  const report = (pattern: number, at: number, label: number): void => {
    const border = label === separatorClass ? 1 : 0;
    const first = places[fed - border - lengths[pattern]!]!;
    onMatch(pattern, first, border ? endBefore(at) : at + 1);
  };
  const endBefore = (at: number): number => {
    let end = at;
    while (end > 0 && classes.of(text.charCodeAt(end - 1)) <= breakClass && classes.of(text.charCodeAt(end - 1)) !== 0)
      end -= 1;
    return end;
  };
  let wasEmoji = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let label = classes.of(code);
    if (label === separatorClass && code === 46 && classes.isFullStop(text, i)) label = breakClass;
    if (label === separatorClass || label === breakClass) {
      if (!lastWasSeparator) feed(separatorClass, i);
      lastWasSeparator = true;
      wasEmoji = false;
      if (label === breakClass) state = trie.wordStart;
      continue;
    }
    // An emoji is a word of its own, even where it touches another.
    const isEmoji = code > 0x2190 && charKind(code) === kinds.emoji;
    const startsEmoji = isEmoji && !(code >= 0xdc00 && code <= 0xdfff);
    if ((startsEmoji || (wasEmoji && !isEmoji)) && !lastWasSeparator) feed(separatorClass, i);
    feed(label, i);
    lastWasSeparator = false;
    wasEmoji = isEmoji;
  }
  if (!lastWasSeparator) feed(separatorClass, text.length);
}

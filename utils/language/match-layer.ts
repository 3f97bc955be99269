import { charKind, kinds } from './char-kind';
import type { TermTrie } from './term-trie';
import { breakClass, separatorClass, unknownClass } from './unit-classes';

/** Called with a pattern and the range of the text it was found in (border separators left out). */
export type OnMatch = (pattern: number, start: number, end: number) => void;

function step(trie: TermTrie, from: number, label: number): number {
  const { firstChild, label: labels, fail } = trie;
  let state = from;
  while (state !== 0) {
    if (state === trie.wordStart) {
      const next = trie.wordStartNext[label]!;
      if (next >= 0) return next;
    } else {
      const end = firstChild[state + 1]!;
      for (let child = firstChild[state]!; child < end; child += 1) if (labels[child] === label) return child;
    }
    state = fail[state]!;
  }
  return trie.rootNext[label]!;
}

/** Where each unit fed to the automaton stands in the text: separators in a row are fed once. Reused between texts. */
let places = new Uint32Array(1024);

/** Reports every pattern that ends in `state`; `fed` units were fed so far, the last of them stands at `at`. */
function report(
  trie: TermTrie,
  state: number,
  fed: number,
  textEnd: number,
  border: number,
  lengths: Uint16Array,
  onMatch: OnMatch,
): void {
  for (let out = trie.output[state]!; out !== 0; out = trie.output[trie.fail[out]!]!) {
    for (let k = trie.patternStart[out]!; k < trie.patternStart[out + 1]!; k += 1) {
      const pattern = trie.patterns[k]!;
      onMatch(pattern, places[fed - border - lengths[pattern]!]!, textEnd);
    }
  }
}

/**
 * Runs the automaton over one reading of a text. `lengths[p]` is the number of units of pattern p between its borders.
 * Linear in the text, plus one call a match.
 */
export function matchLayer(trie: TermTrie, text: string, lengths: Uint16Array, onMatch: OnMatch): void {
  if (places.length < text.length * 2 + 4) places = new Uint32Array(text.length * 4);
  const { classes, output, wordStart, rootNext } = trie;
  const { ascii } = classes;
  let fed = 1;
  let state = wordStart;
  // End of the last word: where a match that waits for its closing border really ends.
  let wordEnd = 0;
  let afterWord = false;
  let wasEmoji = false;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    let label = code < 128 ? ascii[code]! : classes.of(code);
    if (code === 46 && classes.isFullStop(text, i)) label = breakClass;
    const isBorder = label === separatorClass || label === breakClass;
    // An emoji is a word of its own, even where it touches another.
    const isEmoji = code > 0x2190 && charKind(code) === kinds.emoji;
    const parts = isBorder || (isEmoji && (code < 0xdc00 || code > 0xdfff)) || (wasEmoji && !isEmoji);
    if (parts && afterWord) {
      places[fed] = i;
      fed += 1;
      state = step(trie, state, separatorClass);
      if (output[state] !== 0) report(trie, state, fed, wordEnd, 1, lengths, onMatch);
      afterWord = false;
    }
    wasEmoji = isEmoji;
    if (isBorder) {
      if (label === breakClass) state = wordStart;
      continue;
    }
    places[fed] = i;
    fed += 1;
    wordEnd = i + 1;
    afterWord = true;
    state = label === unknownClass ? 0 : state === 0 ? rootNext[label]! : step(trie, state, label);
    if (output[state] !== 0) report(trie, state, fed, wordEnd, 0, lengths, onMatch);
  }
}

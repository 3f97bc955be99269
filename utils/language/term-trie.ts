import { breakClass, separatorClass, UnitClasses } from './unit-classes';

interface Node {
  children: Map<number, Node>;
  patterns: number[];
  id: number;
}

/** Aho-Corasick automaton on flat arrays: states numbered breadth first, so the children of one state are neighbours. */
export interface TermTrie {
  classes: UnitClasses;
  /** First child of each state; its children end where the next state's begin. */
  firstChild: Int32Array;
  /** Class that leads into each state. */
  label: Uint8Array;
  fail: Int32Array;
  /** Nearest state on the chain of fails that ends a pattern, itself included; 0 when none. */
  output: Int32Array;
  /** Patterns that end in state s: patterns[patternStart[s] … patternStart[s+1]). */
  patternStart: Int32Array;
  patterns: Int32Array;
  /** Next state from the root by class; 0 when none. */
  rootNext: Int32Array;
  /** State after a separator, straight from the root: where every word begins. */
  wordStart: number;
  /** Next state from `wordStart` by class; −1 when none. Most steps that lead anywhere start here. */
  wordStartNext: Int32Array;
}

const newNode = (): Node => ({ children: new Map(), patterns: [], id: 0 });

function childOf(node: Node, label: number): Node {
  let next = node.children.get(label);
  if (!next) {
    next = newNode();
    node.children.set(label, next);
  }
  return next;
}

function addPattern(root: Node, classes: UnitClasses, text: string, pattern: number): void {
  let node = root;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    node = childOf(node, code === 32 ? separatorClass : classes.add(code));
  }
  node.patterns.push(pattern);
}

/** Next state of `state` by `label` in the trie alone; −1 when none. */
export function findChild(trie: Pick<TermTrie, 'firstChild' | 'label'>, state: number, label: number): number {
  const end = trie.firstChild[state + 1]!;
  for (let child = trie.firstChild[state]!; child < end; child += 1) if (trie.label[child] === label) return child;
  return -1;
}

function linkFails(trie: TermTrie, states: number): void {
  for (let state = 0; state < states; state += 1) {
    for (let child = trie.firstChild[state]!; child < trie.firstChild[state + 1]!; child += 1) {
      let fallback = state === 0 ? 0 : trie.fail[state]!;
      let next = state === 0 ? 0 : findChild(trie, fallback, trie.label[child]!);
      while (next < 0 && fallback !== 0) {
        fallback = trie.fail[fallback]!;
        next = findChild(trie, fallback, trie.label[child]!);
      }
      trie.fail[child] = Math.max(0, next);
    }
    if (trie.patternStart[state]! === trie.patternStart[state + 1]!)
      trie.output[state] = trie.output[trie.fail[state]!]!;
    else trie.output[state] = state;
  }
}

/** Builds the automaton; `texts[i]` is a pattern in which each word border to be kept is written as a space. */
export function buildTrie(texts: readonly string[]): TermTrie {
  const classes = new UnitClasses();
  const root = newNode();
  childOf(root, separatorClass);
  texts.forEach((text, index) => {
    addPattern(root, classes, text, index);
  });
  const order: Node[] = [root];
  for (let at = 0; at < order.length; at += 1) {
    for (const child of order[at]!.children.values()) {
      child.id = order.length;
      order.push(child);
    }
  }
  const states = order.length;
  const trie: TermTrie = {
    classes,
    firstChild: new Int32Array(states + 1),
    label: new Uint8Array(states),
    fail: new Int32Array(states),
    output: new Int32Array(states),
    patternStart: new Int32Array(states + 1),
    patterns: new Int32Array(order.reduce((sum, node) => sum + node.patterns.length, 0)),
    rootNext: new Int32Array(256),
    wordStart: root.children.get(separatorClass)!.id,
    wordStartNext: new Int32Array(256).fill(-1),
  };
  let next = 1;
  let filled = 0;
  order.forEach((node, state) => {
    trie.firstChild[state] = next;
    next += node.children.size;
    for (const [label, child] of node.children) trie.label[child.id] = label;
    trie.patternStart[state] = filled;
    trie.patterns.set(node.patterns, filled);
    filled += node.patterns.length;
  });
  trie.firstChild[states] = next;
  trie.patternStart[states] = filled;
  linkFails(trie, states);
  for (let label = 0; label < 256; label += 1) {
    trie.rootNext[label] = Math.max(0, findChild(trie, 0, label));
    trie.wordStartNext[label] = label === breakClass ? -1 : findChild(trie, trie.wordStart, label);
  }
  return trie;
}

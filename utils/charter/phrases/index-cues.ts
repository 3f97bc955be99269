import { type GateKey, PhraseGate } from '@/utils/charter/lexicon/phrase-gate';
import { WordMemo } from '@/utils/charter/lexicon/word-memo';
import { type Anchor, rankAnchors } from './choose-anchor';
import { type Cue, compileCue } from './compile-cue';
import { matchCue } from './match-cue';
import type { PhraseWord } from './read-words';

/** A cue of a group, found from word `from` up to, not including, word `to`. */
export interface CueHit<Group extends string> {
  group: Group;
  from: number;
  to: number;
}

interface Entry<Group> {
  group: Group;
  cue: Cue;
  anchor: Anchor;
  /** Places in the gate of the other words it cannot do without, rarest first. */
  gates: readonly number[];
}

/** A word with certain classes: the cues looked up by it, and what it opens in the gate. */
interface KnownWord<Group> {
  classes: ReadonlySet<string>;
  entries: readonly Entry<Group>[];
  /** The rarest other word each of them needs: most end here, and are not looked at themselves. */
  firstGates: Int32Array;
  key: GateKey;
}

const stemKey = 3;
const budgetPerWord = 400;
/** A word met in most sentences spares nothing, and asking for every word costs more than it spares. */
const rareEnough = 3;
const mostGates = 2;

/**
 * Indexes cues by the rarest word each needs, so that a text costs one look-up a word and few cues are tried.
 * `groups`: group name → cues in the notation of `compileCue`, separated by " / " or a line's end.
 * Throws on a cue that cannot be indexed.
 */
export function indexCues<Group extends string>(
  groups: Readonly<Record<Group, string>>,
): (words: readonly PhraseWord[]) => CueHit<Group>[] {
  const gate = new PhraseGate();
  const byWord = new Map<string, Entry<Group>[]>();
  const byStem = new Map<string, Entry<Group>[]>();
  const byClass = new Map<string, Entry<Group>[]>();
  const add = (map: Map<string, Entry<Group>[]>, key: string, entry: Entry<Group>): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  for (const group of Object.keys(groups) as Group[]) {
    for (const line of groups[group].split(/\s+\/\s+|\n/)) {
      const written = line.trim().replace(/\s+/g, ' ');
      if (written === '') continue;
      const cue = compileCue(written);
      const [anchor, ...others] = rankAnchors(cue);
      if (anchor === undefined) throw new Error(`No word to look this cue up by: ${written}`);
      const step = cue.steps[anchor.step]!;
      const needed = others.filter(({ cost }) => cost <= rareEnough).slice(0, mostGates);
      const entry = { group, cue, anchor, gates: needed.map((one) => gate.add(cue.steps[one.step]!)) };
      for (const word of step.literals) add(byWord, word, entry);
      for (const stem of step.stems) add(byStem, stem.slice(0, stemKey), entry);
      for (const sequence of step.sequences) add(byWord, sequence[0]!, entry);
      for (const name of step.classes) add(byClass, name, entry);
    }
  }
  const know = (norm: string, classes: ReadonlySet<string>): KnownWord<Group> => {
    const entries = [
      ...(byWord.get(norm) ?? []),
      ...((norm.length >= stemKey && byStem.get(norm.slice(0, stemKey))) || []),
      ...[...classes].flatMap((name) => byClass.get(name) ?? []),
    ];
    const firstGates = Int32Array.from(entries, ({ gates }) => gates[0] ?? -1);
    return { classes, entries, firstGates, key: gate.keyOf(norm, classes) };
  };
  // A figure has other classes as an amount than as a share.
  const memo = new WordMemo<KnownWord<Group>[]>(() => []);
  const read = ({ norm, classes }: PhraseWord): KnownWord<Group> => {
    const known = memo.get(norm);
    for (let i = 0; i < known.length; i++) if (known[i]!.classes === classes) return known[i]!;
    known.push(know(norm, classes));
    return known[known.length - 1]!;
  };
  const reading: KnownWord<Group>[] = [];
  /** Opens what the words of the sentence from `start` on open; answers its end. */
  const openSentence = (words: readonly PhraseWord[], start: number): number => {
    const { sentence } = words[start]!;
    gate.close();
    let at = start;
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      const known = read(words[at]!);
      reading[at] = known;
      gate.open(known.key);
    }
    return at;
  };
  return (words) => {
    const hits: CueHit<Group>[] = [];
    const budget = { left: budgetPerWord * (words.length + 1) };
    for (let start = 0; start < words.length; ) {
      const end = openSentence(words, start);
      for (let at = start; at < end; at++) {
        const { entries, firstGates } = reading[at]!;
        for (let i = 0; i < firstGates.length; i++) {
          if (!gate.isOpen(firstGates[i]!)) continue;
          const { group, cue, anchor, gates } = entries[i]!;
          if (!gate.admits(gates)) continue;
          for (let from = Math.max(start, at - anchor.most); from <= at - anchor.least; from++) {
            const to = matchCue(cue, words, from, budget);
            if (to > at) hits.push({ group, from, to });
          }
        }
      }
      start = end;
    }
    return hits.sort((a, b) => a.from - b.from || a.to - b.to);
  };
}

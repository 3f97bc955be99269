import { PhraseGate } from '@/utils/charter/lexicon/phrase-gate';
import { WordMemo } from '@/utils/charter/lexicon/word-memo';
import { type Anchor, chooseAnchor } from './choose-anchor';
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
  /** Place in the gate of a second word it cannot do without; -1 for none. */
  gate: number;
}

const stemKey = 3;
const budgetPerWord = 400;
/** A second word met in most sentences spares nothing. */
const rareEnough = 2;

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
      const anchor = chooseAnchor(cue);
      const step = cue.steps[anchor.step];
      if (step === undefined) throw new Error(`No word to look this cue up by: ${written}`);
      const second = chooseAnchor(cue, anchor.step);
      const partner = second.cost <= rareEnough ? cue.steps[second.step] : undefined;
      const entry = { group, cue, anchor, gate: partner === undefined ? -1 : gate.add(partner) };
      for (const word of step.literals) add(byWord, word, entry);
      for (const stem of step.stems) add(byStem, stem.slice(0, stemKey), entry);
      for (const sequence of step.sequences) add(byWord, sequence[0]!, entry);
      for (const name of step.classes) add(byClass, name, entry);
    }
  }
  const ofWord = new WordMemo<readonly Entry<Group>[]>((norm) => [
    ...(byWord.get(norm) ?? []),
    ...((norm.length >= stemKey && byStem.get(norm.slice(0, stemKey))) || []),
  ]);
  // By the set itself: sets of classes belong to words of the lists.
  const ofClasses = new Map<ReadonlySet<string>, readonly Entry<Group>[]>();
  const readClasses = (classes: ReadonlySet<string>): readonly Entry<Group>[] => {
    const entries = [...classes].flatMap((name) => byClass.get(name) ?? []);
    ofClasses.set(classes, entries);
    return entries;
  };
  return (words) => {
    const hits: CueHit<Group>[] = [];
    gate.read(words);
    const budget = { left: budgetPerWord * (words.length + 1) };
    const tryAll = (entries: readonly Entry<Group>[], at: number): void => {
      for (let i = 0; i < entries.length; i++) {
        const { group, cue, anchor, gate: place } = entries[i]!;
        if (!gate.admits(place)) continue;
        for (let from = Math.max(0, at - anchor.most); from <= at - anchor.least; from++) {
          const to = matchCue(cue, words, from, budget);
          if (to > at) hits.push({ group, from, to });
        }
      }
    };
    for (let at = 0; at < words.length; at++) {
      const { norm, classes } = words[at]!;
      tryAll(ofWord.get(norm), at);
      if (classes.size > 0) tryAll(ofClasses.get(classes) ?? readClasses(classes), at);
    }
    return hits.sort((a, b) => a.from - b.from || a.to - b.to);
  };
}

import { rankAnchors } from '@/utils/charter/phrases/choose-anchor';
import type { Term } from './build-lexicon';
import type { CompiledPhrase } from './compile-phrase';
import type { MatchableWord } from './match-phrase';
import { type GateKey, PhraseGate } from './phrase-gate';
import type { PhraseSection } from './sections';
import { WordMemo } from './word-memo';

export interface IndexedPhrase extends CompiledPhrase {
  section: PhraseSection;
  /** Places in the gate of the words it cannot do without, rarest first; but its first word, by which it was found. */
  gates: readonly number[];
}

/** A word met in most sentences spares nothing, and asking for every word costs more than it spares. */
const rareEnough = 3;
const mostGates = 2;
const none: readonly IndexedPhrase[] = [];

/** A word with certain classes: the phrases that may begin with it, and what it opens in the gate. */
interface KnownWord {
  classes: ReadonlySet<string>;
  phrases: readonly IndexedPhrase[];
  /** The rarest word each of them needs besides: nearly all end here, and are not looked at themselves. */
  firstGates: Int32Array;
  key: GateKey;
}

/** Finds the phrases that may begin at a word, by the word itself, its classes or its first letters. */
export class PhraseIndex {
  private readonly byWord = new Map<string, Set<IndexedPhrase>>();
  private readonly byClass = new Map<string, Set<IndexedPhrase>>();
  /** By the first two letters. */
  private readonly byStem = new Map<string, { stem: string; phrase: IndexedPhrase }[]>();
  /** Answers already put together, by word; a word has other classes where the language is not sure. */
  private readonly known = new WordMemo<KnownWord[]>(() => []);
  private readonly termKeys = new Map<ReadonlySet<string>, GateKey>();
  private readonly gate = new PhraseGate();
  /** What is known of each word of the text being read; kept from one text to the next. */
  private readonly reading: KnownWord[] = [];

  add(compiled: CompiledPhrase, section: PhraseSection): void {
    const first = compiled.steps.findIndex((step) => step.kind === 'word');
    const needed = rankAnchors(compiled).filter(({ step, cost }) => step !== first && cost <= rareEnough);
    const gates = needed.slice(0, mostGates).map(({ step }) => this.gate.add(compiled.steps[step]!));
    this.index({ ...compiled, section, gates });
  }

  private index(phrase: IndexedPhrase): void {
    this.known.clear();
    for (const step of phrase.steps) {
      if (step.kind !== 'word') continue;
      for (const word of step.literals) put(this.byWord, word, phrase);
      for (const sequence of step.sequences) put(this.byWord, sequence[0]!, phrase);
      for (const name of step.classes) put(this.byClass, name, phrase);
      for (const stem of step.stems) {
        const key = stem.slice(0, 2);
        this.byStem.set(key, [...(this.byStem.get(key) ?? []), { stem, phrase }]);
      }
      if (!step.optional) return;
    }
  }

  /**
   * Calls `onPhrase` with each phrase that may begin at a word of a text, in order, all its words being in the same
   * sentence.
   */
  search(words: readonly MatchableWord[], onPhrase: (phrase: IndexedPhrase, at: number) => void): void {
    for (let start = 0; start < words.length; ) {
      const end = this.openSentence(words, start);
      for (let at = start; at < end; at++) {
        const { terms } = words[at]!;
        const single = this.reading[at]!;
        const { phrases, firstGates } =
          terms === undefined || terms.length === 0 ? single : this.withTerms(single.phrases, terms);
        for (let i = 0; i < firstGates.length; i++) {
          if (!this.gate.isOpen(firstGates[i]!)) continue;
          const phrase = phrases[i]!;
          if (this.gate.admits(phrase.gates)) onPhrase(phrase, at);
        }
      }
      start = end;
    }
  }

  /** Opens what the words of the sentence from `start` on open; answers its end. */
  private openSentence(words: readonly MatchableWord[], start: number): number {
    const { sentence } = words[start]!;
    this.gate.close();
    let at = start;
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      const word = words[at]!;
      const known = this.know(word);
      this.reading[at] = known;
      this.gate.open(known.key);
      if (word.terms !== undefined) for (const term of word.terms) this.gate.open(this.keyOfTerm(term.classes));
    }
    return at;
  }

  private withTerms(
    single: readonly IndexedPhrase[],
    terms: readonly Term[],
  ): Pick<KnownWord, 'phrases' | 'firstGates'> {
    const all = new Set(single);
    for (const term of terms) for (const name of term.classes) addAll(all, this.byClass.get(name));
    return withGates([...all]);
  }

  private keyOfTerm(classes: ReadonlySet<string>): GateKey {
    let key = this.termKeys.get(classes);
    if (key === undefined) {
      key = this.gate.keyOf('', classes);
      this.termKeys.set(classes, key);
    }
    return key;
  }

  private know({ norm, classes }: MatchableWord): KnownWord {
    const known = this.known.get(norm);
    for (let i = 0; i < known.length; i++) if (known[i]!.classes === classes) return known[i]!;
    const found = new Set(this.byWord.get(norm));
    for (const name of classes) addAll(found, this.byClass.get(name));
    for (const { stem, phrase } of this.byStem.get(norm.slice(0, 2)) ?? [])
      if (norm.startsWith(stem)) found.add(phrase);
    const word = { classes, ...withGates(found.size === 0 ? none : [...found]), key: this.gate.keyOf(norm, classes) };
    known.push(word);
    return word;
  }
}

function withGates(phrases: readonly IndexedPhrase[]): Pick<KnownWord, 'phrases' | 'firstGates'> {
  return { phrases, firstGates: Int32Array.from(phrases, ({ gates }) => gates[0] ?? -1) };
}

function put(map: Map<string, Set<IndexedPhrase>>, key: string, phrase: IndexedPhrase): void {
  const set = map.get(key) ?? new Set();
  set.add(phrase);
  map.set(key, set);
}

function addAll(set: Set<IndexedPhrase>, more: ReadonlySet<IndexedPhrase> | undefined): void {
  if (more !== undefined) for (const phrase of more) set.add(phrase);
}

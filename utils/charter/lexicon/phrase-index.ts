import { chooseAnchor } from '@/utils/charter/phrases/choose-anchor';
import type { CompiledPhrase } from './compile-phrase';
import type { MatchableWord } from './match-phrase';
import { PhraseGate } from './phrase-gate';
import type { PhraseSection } from './sections';
import { WordMemo } from './word-memo';

export interface IndexedPhrase extends CompiledPhrase {
  section: PhraseSection;
  /** Place in the gate; -1 where the first word is the rarest and nothing else is worth asking. */
  gate: number;
}

const none: readonly IndexedPhrase[] = [];

/** Finds the phrases that may begin at a word, by the word itself, its classes or its first letters. */
export class PhraseIndex {
  private readonly byWord = new Map<string, Set<IndexedPhrase>>();
  private readonly byClass = new Map<string, Set<IndexedPhrase>>();
  /** By the first two letters. */
  private readonly byStem = new Map<string, { stem: string; phrase: IndexedPhrase }[]>();
  /** Answers already put together, by word; a word has other classes where the language is not sure. */
  private readonly known = new WordMemo<{ classes: ReadonlySet<string>; phrases: readonly IndexedPhrase[] }[]>(
    () => [],
  );
  readonly gate = new PhraseGate();

  add(compiled: CompiledPhrase, section: PhraseSection): void {
    const anchor = chooseAnchor(compiled).step;
    const first = compiled.steps.findIndex((step) => step.kind === 'word');
    const rarest = compiled.steps[anchor];
    const gate = rarest === undefined || anchor === first ? -1 : this.gate.add(rarest);
    this.index({ ...compiled, section, gate });
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

  at(word: MatchableWord): readonly IndexedPhrase[] {
    const single = this.atSingle(word);
    if (word.terms === undefined || word.terms.length === 0) return single;
    const all = new Set(single);
    for (const term of word.terms) for (const name of term.classes) addAll(all, this.byClass.get(name));
    return [...all];
  }

  private atSingle({ norm, classes }: MatchableWord): readonly IndexedPhrase[] {
    const known = this.known.get(norm);
    for (let i = 0; i < known.length; i++) if (known[i]!.classes === classes) return known[i]!.phrases;
    const found = new Set(this.byWord.get(norm));
    for (const name of classes) addAll(found, this.byClass.get(name));
    for (const { stem, phrase } of this.byStem.get(norm.slice(0, 2)) ?? [])
      if (norm.startsWith(stem)) found.add(phrase);
    const phrases = found.size === 0 ? none : [...found];
    known.push({ classes, phrases });
    return phrases;
  }
}

function put(map: Map<string, Set<IndexedPhrase>>, key: string, phrase: IndexedPhrase): void {
  const set = map.get(key) ?? new Set();
  set.add(phrase);
  map.set(key, set);
}

function addAll(set: Set<IndexedPhrase>, more: ReadonlySet<IndexedPhrase> | undefined): void {
  if (more !== undefined) for (const phrase of more) set.add(phrase);
}

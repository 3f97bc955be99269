import type { PhraseStep } from './compile-phrase';
import type { MatchableWord } from './match-phrase';
import { WordMemo } from './word-memo';

const stemKey = 3;

/** Phrases opened by a class, once a text. */
interface ClassPlaces {
  places: number[];
  text: number;
}

/**
 * Tells which phrases can match a text at all: those whose rarest word is in it. Most phrases begin with a frequent
 * word ("tu", "you"), and trying them all is what reading a text would cost.
 */
export class PhraseGate {
  private readonly byWord = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byClass = new Map<string, ClassPlaces>();
  private readonly ofWord = new WordMemo<readonly number[]>((norm) => [
    ...(this.byWord.get(norm) ?? []),
    ...(this.byStem.get(norm.slice(0, stemKey)) ?? []),
  ]);
  /** By the set of classes itself: sets belong to words of the lists, and live as long as they do. */
  private readonly ofClasses = new Map<ReadonlySet<string>, readonly ClassPlaces[]>();
  private readonly open: number[] = [];
  private text = 0;

  /** Registers the step a phrase cannot do without; answers its place. */
  add(step: PhraseStep): number {
    const place = this.open.length;
    this.open.push(0);
    for (const word of step.literals) put(this.byWord, word, place);
    for (const sequence of step.sequences) put(this.byWord, sequence[0]!, place);
    for (const name of step.classes) {
      const known = this.byClass.get(name);
      if (known === undefined) this.byClass.set(name, { places: [place], text: 0 });
      else known.places.push(place);
    }
    for (const stem of step.stems) put(this.byStem, stem.slice(0, stemKey), place);
    this.ofWord.clear();
    this.ofClasses.clear();
    return place;
  }

  /** Reads the words of a text; `admits` answers for it until the next one. */
  read(words: readonly MatchableWord[]): void {
    this.text += 1;
    for (let i = 0; i < words.length; i++) {
      const { norm, classes, terms } = words[i]!;
      if (classes.size > 0) this.admitClasses(classes);
      if (terms !== undefined && terms.length > 0) for (const term of terms) this.admitClasses(term.classes);
      this.admit(this.ofWord.get(norm));
    }
  }

  /** True for a phrase whose rarest word is in the text; `place` -1 is always admitted. */
  admits(place: number): boolean {
    return place < 0 || this.open[place] === this.text;
  }

  private admitClasses(classes: ReadonlySet<string>): void {
    let known = this.ofClasses.get(classes);
    if (known === undefined) {
      known = [...classes].map((name) => this.byClass.get(name)).filter((one) => one !== undefined);
      this.ofClasses.set(classes, known);
    }
    for (let i = 0; i < known.length; i++) {
      const one = known[i]!;
      if (one.text === this.text) continue;
      one.text = this.text;
      this.admit(one.places);
    }
  }

  private admit(places: readonly number[]): void {
    for (let i = 0; i < places.length; i++) this.open[places[i]!] = this.text;
  }
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

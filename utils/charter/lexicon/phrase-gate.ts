import type { PhraseStep } from './compile-phrase';
import type { MatchableWord } from './match-phrase';

const stemKey = 3;
const none: readonly number[] = [];

/**
 * Tells which phrases can match a text at all: those whose rarest word is in it. Most phrases begin with a frequent
 * word ("tu", "you"), and trying them all is what reading a text would cost.
 */
export class PhraseGate {
  private readonly byWord = new Map<string, number[]>();
  private readonly byClass = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly open: number[] = [];
  private text = 0;

  /** Registers the step a phrase cannot do without; answers its place. */
  add(step: PhraseStep): number {
    const place = this.open.length;
    this.open.push(0);
    for (const word of step.literals) put(this.byWord, word, place);
    for (const sequence of step.sequences) put(this.byWord, sequence[0]!, place);
    for (const name of step.classes) put(this.byClass, name, place);
    for (const stem of step.stems) put(this.byStem, stem.slice(0, stemKey), place);
    return place;
  }

  /** Reads the words of a text; `admits` answers for it until the next one. */
  read(words: readonly MatchableWord[]): void {
    this.text += 1;
    const seen = new Set<string>();
    for (const { norm, classes, terms } of words) {
      for (const name of classes) this.admitClass(name, seen);
      if (terms !== undefined) for (const term of terms) for (const name of term.classes) this.admitClass(name, seen);
      this.admit(this.byWord.get(norm));
      this.admit(this.byStem.get(norm.slice(0, stemKey)));
    }
  }

  /** True for a phrase whose rarest word is in the text; `place` -1 is always admitted. */
  admits(place: number): boolean {
    return place < 0 || this.open[place] === this.text;
  }

  private admitClass(name: string, seen: Set<string>): void {
    if (seen.has(name)) return;
    seen.add(name);
    this.admit(this.byClass.get(name));
  }

  private admit(places: readonly number[] = none): void {
    for (let i = 0; i < places.length; i++) this.open[places[i]!] = this.text;
  }
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

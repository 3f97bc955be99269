import type { PhraseStep } from './compile-phrase';

const stemKey = 3;

/** Places opened by a class, once a sentence. */
interface ClassPlaces {
  places: number[];
  sentence: number;
}

/** What one word opens. */
export interface GateKey {
  readonly places: Int32Array;
  readonly classes: readonly ClassPlaces[];
}

/**
 * Tells which phrases can match a sentence at all: those whose words are in it. Most phrases begin with a frequent
 * word ("tu", "you"), and trying them all is what reading a text would cost.
 */
export class PhraseGate {
  private readonly byWord = new Map<string, number[]>();
  private readonly byStem = new Map<string, number[]>();
  private readonly byClass = new Map<string, ClassPlaces>();
  /** Phrases share their steps: what "tu|vous" opens is one place, however many phrases need it. */
  private readonly known = new Map<string, number>();
  /** By place, the last sentence it was open in. */
  private opened = new Int32Array(0);
  private places = 0;
  private sentence = 0;

  /** Registers a step a phrase cannot do without; answers its place. */
  add(step: PhraseStep): number {
    const key = JSON.stringify([
      [...step.literals].sort(),
      step.sequences.map((one) => one[0]),
      step.classes,
      step.stems,
    ]);
    const same = this.known.get(key);
    if (same !== undefined) return same;
    const place = this.places;
    this.known.set(key, place);
    this.places += 1;
    for (const word of step.literals) put(this.byWord, word, place);
    for (const sequence of step.sequences) put(this.byWord, sequence[0]!, place);
    for (const name of step.classes) {
      const known = this.byClass.get(name);
      if (known === undefined) this.byClass.set(name, { places: [place], sentence: 0 });
      else known.places.push(place);
    }
    for (const stem of step.stems) put(this.byStem, stem.slice(0, stemKey), place);
    return place;
  }

  /** What a word opens; worth remembering by word and classes. */
  keyOf(norm: string, classes: ReadonlySet<string>): GateKey {
    const places = [...(this.byWord.get(norm) ?? []), ...(this.byStem.get(norm.slice(0, stemKey)) ?? [])];
    return { places: Int32Array.from(places), classes: [...classes].flatMap((name) => this.byClass.get(name) ?? []) };
  }

  /** Closes all places: a new sentence begins. `admits` answers for it once each of its words has opened its own. */
  close(): void {
    this.sentence += 1;
    if (this.opened.length < this.places) this.opened = new Int32Array(this.places);
  }

  open(key: GateKey): void {
    this.openAll(key.places);
    if (key.classes.length > 0) this.openClasses(key);
  }

  private openClasses(key: GateKey): void {
    for (let i = 0; i < key.classes.length; i++) {
      const one = key.classes[i]!;
      if (one.sentence === this.sentence) continue;
      one.sentence = this.sentence;
      this.openAll(one.places);
    }
  }

  /** Whether a place is open; the first question to ask of a phrase, -1 for one that needs no other word. */
  isOpen(place: number): boolean {
    return place < 0 || this.opened[place] === this.sentence;
  }

  /** True for a phrase each of whose places is open in the sentence. */
  admits(places: readonly number[]): boolean {
    for (let i = 0; i < places.length; i++) if (this.opened[places[i]!] !== this.sentence) return false;
    return true;
  }

  private openAll(places: Int32Array | readonly number[]): void {
    for (let i = 0; i < places.length; i++) this.opened[places[i]!] = this.sentence;
  }
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

import type { Cue } from './compile-cue';

/** The step of a cue that is looked up in a text, and how many words may lie between the cue's start and it. */
export interface Anchor {
  step: number;
  least: number;
  most: number;
  /** How often its words are met: lower is rarer. */
  cost: number;
}

/** Words so frequent that looking them up first would try a cue on every sentence. */
const frequent = new Set(
  `le la les l un une des du de d et a au aux en est j je tu il elle on nous vous ils elles ce c ca ces cette mon ma mes votre vos son sa
  ses ne n pas que qu qui quoi dans pour par sur avec sans plus mais ou y se s me m te t nos notre leur tout tous si bien fait ai as avez ont
  the a an i you he she it we they is are was were be been am do does did have has had can could will would of to in on at for with from by
  and or but not no my your our their his her this that these those me him us them what who how when where so if just all up out one as more
  get got go re ve ll still some any there here about over now than then very too only even`.split(/\s+/),
);
const frequentClasses = new Set('num time be have you be_you det adv mod person'.split(' '));

/** The words a cue cannot do without, rarest first; of those alike, the first written. */
export function rankAnchors(cue: Pick<Cue, 'steps'>): Anchor[] {
  const anchors: Anchor[] = [];
  let least = 0;
  let most = 0;
  for (const [step, { kind, optional, any, literals, classes, stems, sequences, upTo }] of cue.steps.entries()) {
    if (kind === 'gap') most += upTo;
    if (kind !== 'word') continue;
    if (!optional && !any && stems.every((stem) => stem.length >= 3)) {
      let cost = 0.02 * literals.size + 0.1 * stems.length;
      for (const word of literals) if (frequent.has(word)) cost += 1;
      for (const sequence of sequences) cost += frequent.has(sequence[0]!) ? 1 : 0.02;
      for (const name of classes) cost += frequentClasses.has(name) ? 2 : 0.5;
      anchors.push({ step, least, most, cost });
    }
    if (!optional) least += 1;
    most += Math.max(1, ...sequences.map((sequence) => sequence.length));
  }
  return anchors.sort((a, b) => a.cost - b.cost);
}

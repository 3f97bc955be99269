import type { CategoryDetector } from '@/utils/charter/detector';
import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { hasClass } from '@/utils/charter/lexicon/has-class';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findHate } from './find-hate';
import { isNegated } from './is-negated';
import { isReported } from './is-reported';
import { isSelfDirected } from './is-self-directed';
import { overlaps } from './overlaps';
import { toDetection } from './to-detection';

/** Reasons that hold for one person; the others, said of a group for what it is, are hate and not insult. */
const personal = new Set(['why_insult_slur', 'why_insult_person', 'why_insult_dismissal']);
/** Images and dismissals may hold a negation of their own: "t’as pas inventé la poudre". */
const mayDeny = new Set(['why_insult_image', 'why_insult_dismissal']);

/** Degrading words or images aimed at a person or a group of people; a brand or a product does not count. */
export const insult = {
  category: 'insult',
  detect: rememberByText((text: AnalysedText) => {
    const hits = findHits(text);
    const hate = findHate(text).all;
    const counters = hits.filter((hit) => hit.section.role === 'counter');
    return toDetection(
      'insult',
      hits.filter(
        (hit) =>
          hit.section.role === 'insult' &&
          !isReported(hit) &&
          !isSelfDirected(hit) &&
          (mayDeny.has(hit.section.why) || !isNegated(hit)) &&
          !isHateOnly(hit, hate) &&
          !isOfGroup(hit, hate) &&
          !isFond(hit) &&
          !isGadget(hit) &&
          !isFiction(hit) &&
          !isOfThing(hit) &&
          !isPartOfWorse(hit, hits) &&
          !(hit.section.why === 'why_insult_slur' && counters.some((other) => sameSentence(other, hit))),
      ),
    );
  }),
} satisfies CategoryDetector;

function isHateOnly(hit: PhraseHit, hate: readonly PhraseHit[]): boolean {
  if (personal.has(hit.section.why)) return false;
  return hate.some((other) => other.section.role !== 'insult' && overlaps(hit, other) && isPlural(other));
}

const fond = new Set('miss missing missed love adore proud'.split(' '));
const you = new Set('you u ya ye yous'.split(' '));

/** "Miss you, you big eejit": a name called in affection. */
function isFond({ section, words, from }: PhraseHit): boolean {
  if (section.why === 'why_insult_dismissal' || section.why === 'why_insult_slur') return false;
  const { sentence } = words[from]!;
  return words.some(
    (word, at) =>
      word.sentence === sentence &&
      at < from &&
      fond.has(word.norm) &&
      you.has(words[at + 1]?.norm ?? '') &&
      !['not', 't', 'never', 'nobody'].includes(words[at - 1]?.norm ?? ''),
  );
}

const being = new Set('is s was are were be being been'.split(' '));
/** Words that may stand between what is called so and what it is called. */
const between = 6;

/** "The robot mower is thick as mince", "that moron of a printer": only people can be insulted. */
function isOfThing({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  const isThing = (at: number): boolean => {
    const word = words[at];
    return word?.sentence === sentence && hasClass(word, 'contraption');
  };
  if (words[to]?.norm === 'of' && isThing(to + 2)) return true;
  // The verb may be the first word of the phrase itself: "… is thick as mince".
  for (let at = Math.min(from + 2, to - 1); at >= Math.max(1, from - between); at--) {
    if (words[at]!.sentence !== sentence) return false;
    if (being.has(words[at]!.norm)) return isThing(at - 1);
  }
  return false;
}

/** "Go jump off a bridge" is more than an insult, and no insult besides. */
function isPartOfWorse(hit: PhraseHit, hits: readonly PhraseHit[]): boolean {
  if (hit.section.why !== 'why_insult_dismissal') return false;
  return hits.some((other) => other.section.why === 'why_harassment_suicide' && overlaps(hit, other));
}

const fiction = new Set('personnage personnages antagoniste heros heroine'.split(' '));

const kindly = new Set('genie genies chanceux chanceuse veinard veinarde magicien magicienne'.split(' '));

/** "Quel âne, ce personnage", "espèce de génie": nobody is meant ill. */
function isFiction({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  return (
    words.some((word) => word.sentence === sentence && fiction.has(word.norm)) ||
    words.slice(from, to).some((word) => kindly.has(word.norm))
  );
}

const named = ['insult', 'nasty', 'soft'];

/** "Cet imbécile de GPS", "quel abruti de logiciel": a thing called names. */
function isGadget({ words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  for (let at = Math.max(from + 1, to - 1); at <= to; at++) {
    const next = words[at + 1];
    if (words[at]?.norm !== 'de' && words[at]?.norm !== 'd') continue;
    if (!named.some((name) => words[at - 1]!.classes.has(name))) continue;
    if (next?.sentence === sentence && next.classes.has('gadget')) return true;
  }
  return false;
}

const them = new Set(['ils', 'elles']);
const masses = new Set('scum vermin filth trash lot rabble swine'.split(' '));
const addressing = new Set('you u ye your ur he she his her him tu toi vous il elle'.split(' '));

/** "Gypsies round here…, vermin the lot of them": a name for many, in a sentence that attacks a group, is the hate. */
function isOfGroup(hit: PhraseHit, hate: readonly PhraseHit[]): boolean {
  if (hit.section.why === 'why_insult_dismissal') return false;
  const said = hit.words.slice(hit.from, hit.to);
  const { sentence } = hit.words[hit.from]!;
  const spokenOf =
    hit.section.why === 'why_insult_image' &&
    hit.words.some((word) => word.sentence === sentence && them.has(word.norm));
  return (
    (spokenOf ||
      said.some((word) => masses.has(word.norm) || [...word.classes].some((name) => name.endsWith('_many')))) &&
    !hit.words.some((word) => word.sentence === sentence && addressing.has(word.norm)) &&
    hate.some(
      (other) =>
        (other.section.role === 'predicate' || (spokenOf && other.section.role === 'hate')) && sameSentence(other, hit),
    )
  );
}

function isPlural(hit: PhraseHit): boolean {
  if (hit.section.role === 'predicate') return true;
  return hit.words.slice(hit.from, hit.to).some((word) => /[sx]$/.test(word.norm) && word.norm.length > 3);
}

function sameSentence(a: PhraseHit, b: PhraseHit): boolean {
  return a.words[a.from]!.sentence === b.words[b.from]!.sentence;
}

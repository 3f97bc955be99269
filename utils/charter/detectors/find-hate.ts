import { findHits, type PhraseHit } from '@/utils/charter/lexicon/find-hits';
import { rememberByText } from '@/utils/charter/phrases/remember-by-text';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { isReported } from './is-reported';
import { overlaps } from './overlaps';

/** How many words may lie between a group and what is said of it. */
const reach = 12;
const pronouns = new Set('ils elles ca eux leur leurs ces they them their these those all'.split(' '));
/** Words after which one person of a group stands for it: "every Muslim", or is spoken to: "toi le feuj". */
const kinds = new Set(
  'un une every any each tout toute chaque a an les the l of en d all anybody anyone no'.split(' '),
);
/** "Trans people", "autistic kids", "femmes trans": an adjective before a plural names the group. */
const plurals = new Set(
  'people kids folk folks men women lot users drivers families children ppl persons guys lads types couples girls boys owners workers gens lovers teachers surname surnames name names accent accents staff drivers nurses doctors students lads neighbours'.split(
    ' ',
  ),
);
const wronging = new Set(
  'fleecing fleece fleeced robbing conning conned scamming scammed exploiting exploit targeting targeted bullying bullied cheating mocking mock ignoring overcharging overcharge preying ripping mistreating mistreat abusing abuse abused insulting evicting evict punishing punish milking charging charge helping help supporting protecting protect defending excluding exclude failing respecting welcoming employing housing'.split(
    ' ',
  ),
);
const address = new Set('le la l the you toi this that cet cette ce sale tu es est re are a un une'.split(' '));

interface GroupAttacks {
  /** Whatever degrades a group, even where the author speaks against it. */
  all: readonly PhraseHit[];
  /** The author's own. */
  own: readonly PhraseHit[];
}

/**
 * Attacks on people for what they are: a slur, a group with a degrading predicate near it, or an insult beside the
 * group somebody is said to belong to. Neutral mentions are left out; quotations and counter-speech are in `all` only.
 */
export const findHate = rememberByText((text: AnalysedText): GroupAttacks => {
  const hits = findHits(text);
  const counters = hits.filter((hit) => hit.section.role === 'counter');
  const all = hits.filter((hit) => isAttack(hit) || isAside(hit, hits));
  const own = all.filter((hit) => !isReported(hit) && !isCountered(hit, counters, all));
  return { all, own };
});

function isAttack(hit: PhraseHit): boolean {
  if (isDish(hit)) return false;
  return hit.section.role === 'hate' || (hit.section.role === 'predicate' && isAboutGroup(hit));
}

/** "Le feuj du rayon fromage… sale rat": an insult in the same sentence as the group of one person. */
function isAside(hit: PhraseHit, hits: readonly PhraseHit[]): boolean {
  if (hit.section.role !== 'insult') return false;
  const { sentence } = hit.words[hit.from]!;
  return hit.words.some(
    (word, at) =>
      word.sentence === sentence &&
      word.classes.has('marked_one') &&
      address.has(hit.words[at - 1]?.norm ?? '') &&
      (at < hit.from || at >= hit.to) &&
      !hits.some((other) => other.section.role === 'counter' && overlaps(other, hit)),
  );
}

/** A group stands near, or in the sentence before one that says "they". */
function isAboutGroup({ section, words, from, to }: PhraseHit): boolean {
  const { sentence } = words[from]!;
  // "A woman plumber? Back to the sink": such words need no pronoun.
  const echoes = section.why === 'why_hate_inferior';
  let pronoun = false;
  for (let i = Math.max(0, from - reach); i < Math.min(words.length, to + 6); i++) {
    const word = words[i]!;
    if (word.sentence !== sentence) continue;
    if (isGroup(words, i) && !isVictim(words, i)) return true;
    if (pronouns.has(word.norm)) pronoun = true;
  }
  for (let i = from - 1; i >= 0 && words[i]!.sentence >= sentence - 1; i--) {
    if (words[i]!.sentence !== sentence - 1) continue;
    if (words[i]!.classes.has('apeemoji') || ((pronoun || echoes) && isGroup(words, i))) return true;
  }
  return false;
}

/** "Fleecing pensioners": those something is done to are not those it is said of. */
function isVictim(words: PhraseHit['words'], at: number): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++)
    if (words[i]!.sentence === words[at]!.sentence && wronging.has(words[i]!.norm)) return true;
  return false;
}

function isGroup(words: PhraseHit['words'], at: number): boolean {
  const { classes, terms } = words[at]!;
  if (classes.has('group_many') || classes.has('slur') || classes.has('apeemoji')) return true;
  if (terms.some((term) => term.classes.has('group_many') || term.classes.has('slur'))) return true;
  return classes.has('group_one') && (kinds.has(words[at - 1]?.norm ?? '') || plurals.has(words[at + 1]?.norm ?? ''));
}

/** So many attacks in one sentence are no slip of the word that seems to speak against them. */
const outweighing = 4;

function isCountered(hit: PhraseHit, counters: readonly PhraseHit[], attacks: readonly PhraseHit[]): boolean {
  const { sentence } = hit.words[hit.from]!;
  const here = (other: PhraseHit): boolean => other.words[other.from]!.sentence === sentence;
  const against = counters.filter(here).length;
  if (against > 0 && new Set(attacks.filter(here).map((other) => other.from)).size < outweighing * against) return true;
  return hit.words.some((word) => word.classes.has('counterword') && Math.abs(word.sentence - sentence) <= 1);
}

/** "Nègre en chemise", an old name of a cake. */
function isDish({ words, to }: PhraseHit): boolean {
  return words[to]?.norm === 'en' && words[to + 1]?.norm === 'chemise';
}

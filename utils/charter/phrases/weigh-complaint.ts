import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findAbuse } from './find-abuse';
import { findDistress } from './find-distress';
import { findPromotion } from './find-promotion';
import { readCues, type TextCues } from './read-cues';
import { rememberByText } from './remember-by-text';
import { weighScam } from './weigh-scam';

/** How much a text complains must reach this; weights chosen on half of the labelled comments. */
const enough = 1;
const strong = 1;
const weak = 0.2;
const praised = -0.9;
const praisedTwice = -0.4;
const recourse = 1;
const ironic = 2;
const hazard = 0.8;
/** Taken off each complaining word where nothing is said but asked: "la visite est-elle supprimée ?" */
const asked = 0.7;
/** Words of what has gone on too long: a question with one complains. */
const lasting = new Set('toujours still depuis since fois times jamais never won been'.split(' '));

/** Words of praise that complaints are fond of: "bravo la panne", "lovely, an hour late". */
const ironyProne = new Set(
  'bravo merci felicitations chapeau super genial parfait top formidable magnifique thanks thank cheers lovely great brilliant fantastic wonderful congrats congratulations amazing'.split(
    ' ',
  ),
);

function countIronyProne(cues: TextCues): number {
  return new Set(cues.words.filter((word) => ironyProne.has(word.norm)).map((word) => word.norm)).size;
}

/** Swearwords as they are written alone; "de merde" is said of something. */
const swearing = /^(?:merde|bordel|putain|ptn|ostie?|esti|calisse|crisse|tabarnak|shit|damn)$/i;

/** "Parking de merde", "c’est de la merde": said of something. */
const articles = new Set('de d la un une ce'.split(' '));
const oaths = new Set('dieu bordel putain bon'.split(' '));
const yours = new Set('vous votre vos you your'.split(' '));

const isInside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** The words of a complaint in a text; empty where nobody complains. */
export const weighComplaint = rememberByText((text: AnalysedText): Span[] => {
  const cues = readCues(text);
  const attacks = findAbuse(text);
  const abuse = [...attacks.values()].flat();
  const served = cues.has('complaint-demand') || cues.words.some((word) => word.classes.has('service'));
  // Words of the attack say nothing of the service, and an attack without a word of service complains of nothing.
  const strongSpans = cues.spans('complaint-strong').filter((span) => !abuse.some((one) => isInside(span, one)));
  // An insult of who served the author complains of the service; an attack on a group does not.
  const staffed = attacks.has('insult') && attacks.size === 1 && cues.has('complaint-staff');
  if (abuse.length > 0 && !served && !staffed && !cues.has('legal')) return [];
  // Who hunts somebody down asks nothing of the team, however he calls on others.
  if (attacks.has('harassment') && strongSpans.length === 0 && !cues.has('complaint-staff')) return [];
  if (attacks.has('hate') && !cues.has('complaint-demand', 'legal')) return [];
  // "Et merde, j’ai loupé la bourse": who swears at his own luck complains of nobody's service.
  const swornOnly =
    !served &&
    strongSpans.every((span) =>
      swearing.test(text.original.slice(span.start, span.end).normalize('NFD').replaceAll('\u0302', '')),
    ) &&
    cues.words.every((word, at) =>
      swearing.test(word.norm)
        ? !articles.has(cues.words[at - 1]?.norm ?? '') || oaths.has(cues.words[at - 2]?.norm ?? '')
        : !yours.has(word.norm),
    );
  const strongCues = swornOnly ? 0 : abuse.length > 0 ? strongSpans.length : cues.count('complaint-strong');
  const weakCues = cues.count('complaint-weak');
  const ironyCues = cues.has('praise-irony');
  const recourses = cues.has('legal', 'boycott', 'press');
  // "Paid for a sea view. Got a bin store."
  const contrasted = cues.has('complaint-wanted') && cues.has('complaint-got');
  if (
    strongCues === 0 &&
    !cues.has('complaint-demand') &&
    !recourses &&
    !ironyCues &&
    !staffed &&
    !contrasted &&
    weakCues * weak + hazard < enough
  )
    return [];
  // Who trades follows, sells, writes for a paper or fears for a life has something else to say.
  if (cues.has('spam-trade', 'spam-chain', 'spam-engagement', 'press-self') || weighScam(text) !== null) return [];
  if (findDistress(text).length > 0) return [];
  let weight = strongCues * strong + (abuse.length > 0 && cues.has('complaint-demand') ? strong : 0) + weakCues * weak;
  if (recourses) weight += recourse;
  if (staffed || contrasted) weight += strong;
  if (ironyCues) weight += ironic;
  if (cues.has('urgent-strong')) weight += hazard;
  if (abuse.length === 0 && onlyAsks(text) && !cues.words.some((word) => lasting.has(word.norm)))
    weight -= asked * strongCues;
  const praises = ironyCues ? 0 : cues.count('praise') - (strongCues > 0 ? countIronyProne(cues) : 0);
  if (praises > 0) weight += praised + praisedTwice * (praises - 1);
  if (findPromotion(text) !== null || cues.has('spam-offtopic')) weight -= 1;
  if (cues.has('scam-report')) weight -= 2;
  if (weight < enough) return [];
  const spans = [...strongSpans, ...cues.spans('praise-irony'), ...cues.spans('legal'), ...cues.spans('boycott')];
  if (spans.length > 0) return spans;
  return [...cues.spans(staffed ? 'complaint-staff' : contrasted ? 'complaint-got' : 'complaint-weak')];
});

/** Every sentence ends in a question mark. */
function onlyAsks(text: AnalysedText): boolean {
  return (
    text.norm.includes('?') &&
    text.sentences.every(({ start, end }) => text.norm.slice(start, end).trimEnd().endsWith('?'))
  );
}

import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { type CueGroup, readCues } from './read-cues';
import type { PhraseWord } from './read-words';
import { rememberByText } from './remember-by-text';

/** The kind of scam that shows most, how strongly, and where. */
export interface ScamEvidence {
  key: string;
  weight: number;
  spans: Span[];
}

const kinds = ['prize', 'parcel', 'loan', 'gain', 'job', 'spell', 'recovery', 'support', 'fee'] as const;
/** Kinds of which a whole sentence says enough by itself, with no other sign. */
const sureKinds = ['prize', 'parcel', 'loan', 'gain', 'spell', 'recovery', 'support', 'fee'] as const;
/** Below this a comment only shares words with scams; chosen on half of the labelled comments. */
const enough = 2;
/** A long text meets more of the words by chance: so many words more ask for one sign more. */
const wordsPerSign = 100;
/** A comment that warns of a scam, or asks whether one is real, needs more than this to be one itself. */
const enoughInAReport = 4;
const contact =
  /https?:|www\.|\s\.\s?[a-z]{2}|@[\w.]*(?:support|help|care|service|recover|hack|fix|assist|official)|\d[\d .-]{7,}|\w@\w/i;
const recoverable =
  /account|compte|crypto|bitcoin|btc|fund|fonds|insta|snap|facebook|\bpage|profil|hack|pirat|money|argent|perte|loss|coins|recover|recup|whatsapp|telegram|scam|arnaqu|@/;
const firstPerson = new Set(['mon', 'ma', 'mes', 'my', 'je', 'j', 'i']);
/** What a customer may also write of his own parcel, prize or account. */
const customerKinds: ReadonlySet<string> = new Set(['parcel', 'fee', 'support']);

/** What the reward of a referral looks like. */
const referred: ReadonlySet<string> = new Set(['scam-gain', 'scam-job', 'scam-prize', 'scam-fee']);

/** From this ratio on, what came out of an "investment" is no longer interest. */
const manifold = 5;
/** Where the words themselves say so much in, so much out, less is enough. */
const flipped = 3;

/** "150 put in, 1,800 out in five days": a second amount many times the first, and a short time. */
function growsManifold(words: readonly PhraseWord[]): boolean {
  if (!words.some((word) => word.classes.has('time'))) return false;
  return grows(words, manifold, 500);
}

/** True when an amount of at least 20 is followed by one `times` as high, of at least `least`. */
function grows(words: readonly PhraseWord[], times: number, least: number): boolean {
  const amounts: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.classes.has('num') || !/^\d+k?$/.test(words[i]!.norm)) continue;
    let figure = words[i]!.norm;
    while (/^\d{3}$/.test(words[i + 1]?.norm ?? '') && words[i + 1]!.start - words[i]!.end <= 1)
      figure += words[++i]!.norm;
    amounts.push(figure.endsWith('k') ? Number.parseInt(figure, 10) * 1000 : Number(figure));
  }
  return amounts.some(
    (before, i) => before >= 20 && amounts.slice(i + 1).some((after) => after >= least && after >= times * before),
  );
}

/** Weighs the signs of a scam in a text; null where they do not suffice. */
export const weighScam = rememberByText((text: AnalysedText): ScamEvidence | null => {
  const cues = readCues(text);
  let key = '';
  let best = 0;
  let weight = 0;
  const groups: CueGroup[] = [];
  for (const kind of kinds) {
    const group: CueGroup = `scam-${kind}`;
    const count = Math.min(cues.count(group), kind === 'spell' ? 3 : 2);
    if (count === 0) continue;
    groups.push(group);
    weight += kind === 'spell' ? count * 1.5 : count;
    if (count > best) {
      best = count;
      key = kind === 'parcel' ? 'fee' : kind;
    }
  }
  for (const kind of sureKinds) {
    if (!cues.has(`scam-${kind}-sure`)) continue;
    groups.push(`scam-${kind}-sure`);
    weight += enough;
    if (best < enough) [best, key] = [enough, kind === 'parcel' ? 'fee' : kind];
  }
  // "Pay £30 in, get £300 back by Monday": no word of a swindle, but no honest return either.
  if (cues.has('scam-flip') && grows(cues.words, flipped, 0)) {
    groups.push('scam-flip');
    weight += enough;
    if (best < enough) [best, key] = [enough, 'gain'];
  }
  if (groups.length === 0) return null;
  if (groups.some((group) => group === 'scam-gain' || group === 'scam-job') && growsManifold(cues.words)) weight += 1;
  // "Copy this or your account is closed" is a chain message in the dress of a swindle.
  if (cues.has('spam-chain') && weight <= enough) return null;
  if (cues.has('scam-push')) weight += 1;
  if (contact.test(text.original)) weight += 1;
  if (
    groups.every((group) => customerKinds.has(group.slice(5).replace('-sure', ''))) &&
    cues.words.some((word) => firstPerson.has(word.norm))
  )
    weight -= 2;
  if (groups.every((group) => group === 'scam-fee') && cues.has('complaint-strong')) weight -= 1;
  // A referral code pays whoever hands it out; that is advertising.
  if (cues.has('ad-code') && groups.every((group) => referred.has(group))) weight -= 1.5;
  // A locksmith has one back indoors in six minutes: recovery is sold for accounts and money.
  if (groups.every((group) => group === 'scam-recovery') && !recoverable.test(text.norm)) return null;
  const reports = cues.count('scam-report') + cues.count('scam-asked');
  const asks = text.norm.trimEnd().endsWith('?') && groups.every((group) => group === 'scam-recovery');
  if (asks && cues.words.some((word) => firstPerson.has(word.norm))) return null;
  if (
    weight < enough + Math.floor(cues.words.length / wordsPerSign) ||
    (reports > 0 && weight < enoughInAReport) ||
    reports > 1
  )
    return null;
  return { key: `why_scam_${key}`, weight, spans: groups.flatMap((group) => cues.spans(group)) };
});

import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { readCues } from './read-cues';

const signs = /\u{1f51e}|\u{1f346}|\u{1f4a6}|\u{1f351}|\u{1f608}|\u{1f48b}/u;
const adult = new Set(
  'cam cams webcam nude nudes nu nue nues coquin coquine coquins coquines coquinerie sexy hot chaude chaudes chaud onlyfans mym fansly xxx porn porno porna sexe sex sexcam sexchat escort escorts intime intimes libertin libertine naughty spicy uncensored censure lonely uncut horny hentai milf plancul adulte adultes adult adults 18 18plus salope nympho fetish seductive lingerie kinky snapnude tease lewd erotique erotic baise'.split(
    ' ',
  ),
);
const strong = new Set(
  'nude nudes onlyfans mym fansly xxx porn porno sexcam sexchat escort escorts uncensored 18plus'.split(' '),
);
const shown = new Set('photo photos pic pics video videos vids vid selfies unfiltered'.split(' '));
/** Beside pictures, what a page only shows in private. */
const hidden = new Set('privees prive privee private privates perso exclu exclusives rien'.split(' '));
const push = new Set(
  'bio lien liens link links linktree profil profile pinned epingle epinglee page site story clique cliquez click tap channel chaine snap telegram description replay live'.split(
    ' ',
  ),
);

/** Adult words together with a profile or link to go to; null where one of the two is missing. */
export function findAdultPush(text: AnalysedText, hasLink: boolean): Span[] | null {
  const { words } = readCues(text);
  const lures = words.filter((word) => adult.has(word.norm));
  const signed = signs.test(text.original);
  // What there is of pictures alone counts only beside hidden ones: most comments end here.
  if (lures.length === 0 && !signed && !words.some((word) => hidden.has(word.norm))) return null;
  const pictures = words.some((word) => shown.has(word.norm));
  const secret = pictures && words.some((word) => hidden.has(word.norm));
  const lure = lures.length + (signed ? 1 : 0) + (signed && pictures ? 1 : 0) + (secret ? 2 : 0);
  if (
    lure === 0 ||
    (lure === 1 && !hasLink && !lures.some((word) => strong.has(word.norm)) && !text.original.includes('\u{1f51e}'))
  )
    return null;
  const ways = words.filter((word) => push.has(word.norm));
  if (ways.length === 0 && !hasLink) return null;
  return [...lures, ...ways].map((word) => text.toOriginal(word.start, word.end));
}

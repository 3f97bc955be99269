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

const isLure = 1;
const isHidden = 2;
/** The two lists most comments end at, in one look-up a word. */
const lists = new Map<string, number>();
for (const word of adult) lists.set(word, isLure);
for (const word of hidden) lists.set(word, (lists.get(word) ?? 0) | isHidden);

/** Adult words together with a profile or link to go to; null where one of the two is missing. */
export function findAdultPush(text: AnalysedText, hasLink: boolean): Span[] | null {
  const cues = readCues(text);
  const { words } = cues;
  const told = cues.spans('adult-way');
  let held = 0;
  for (let i = 0; i < words.length; i++) held |= lists.get(words[i]!.norm) ?? 0;
  const signed = signs.test(text.original);
  // "Same clips, without my towel, on my other page": neither a rude word nor a link.
  if (told.length > 0 && cues.has('adult-lure')) return [...cues.spans('adult-lure'), ...told];
  // What there is of pictures alone counts only beside hidden ones: most comments end here.
  if (held === 0 && !signed) return null;
  const lures = words.filter((word) => adult.has(word.norm));
  const pictures = words.some((word) => shown.has(word.norm));
  const secret = pictures && (held & isHidden) !== 0;
  const lure = lures.length + (signed ? 1 : 0) + (signed && pictures ? 1 : 0) + (secret ? 2 : 0);
  if (
    lure === 0 ||
    (lure === 1 && !hasLink && !lures.some((word) => strong.has(word.norm)) && !text.original.includes('\u{1f51e}'))
  )
    return null;
  const ways = words.filter((word) => push.has(word.norm));
  if (ways.length === 0 && told.length === 0 && !hasLink) return null;
  return [...[...lures, ...ways].map((word) => text.toOriginal(word.start, word.end)), ...told];
}

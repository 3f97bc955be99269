import { firstParts, secondParts } from './compound-names';
import { knownFirstNames } from './known-first-names';
import { everydayWords, organisationWords, particles, titles } from './name-words';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const known = (token: string) =>
  knownFirstNames.has(fold(token)) ||
  (token.includes('-') &&
    token.split('-').every((part) => knownFirstNames.has(fold(part)) || secondParts.has(fold(part))));
const isCapitals = (token: string) => token.length > 1 && token === token.toUpperCase();

/** "JEAN-PIERRE", "jean-pierre" → "Jean-Pierre"; mixed case is the person's own and stays. */
function setCase(token: string): string {
  if (token !== token.toUpperCase() && token !== token.toLowerCase()) return token;
  return token
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

/** The words of a display name that may be a person's; null when it is plainly something else. */
function readWords(displayName: string): string[] | null {
  const plain = displayName
    .normalize('NFKC')
    .replace(
      /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Default_Ignorable_Code_Point}|[™®]/gu,
      ' ',
    )
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .split(/[|•·~–—,/]|\s-\s/u)
    .map((part) => part.trim())
    .find((part) => part !== '');
  if (!plain || plain.length > 60) return null;
  const spelled = /^[\p{Script=Latin}\p{M}]+[._][\p{Script=Latin}\p{M}._]+$/u.test(plain)
    ? plain.replace(/[._]+/g, ' ').trim()
    : plain;
  // A letter of another script, a digit, an @ or any other sign: a handle, a company or a joke.
  if (!/^[\p{Script=Latin}\p{M}'’. -]+$/u.test(spelled)) return null;
  const words = spelled.split(/\s+/u).filter((word) => !titles.has(fold(word).replace(/\.$/, '')));
  const titled = words.length < spelled.split(/\s+/u).length;
  if (words.length === 0 || (titled && words.length === 1)) return null;
  return words.some((word) => organisationWords.has(fold(word))) ? null : words;
}

/** "Marie Claire Dubois" → "Marie Claire"; a second word that is as often a surname needs a third. */
function joinCompound(first: string, rest: readonly string[]): string {
  const [second] = rest;
  if (!second || !firstParts.has(fold(first)) || !secondParts.has(fold(second))) return first;
  const surname = knownSurname.has(fold(second)) && rest.length === 1;
  return surname || (isCapitals(second) && !isCapitals(first)) ? first : `${first} ${setCase(second)}`;
}

/** Second parts of compounds that, standing last, are more often the surname. */
const knownSurname = new Set(
  'bernard michel henri rene daniel andre thomas robert richard david martin laurent paul guy charles philippe simon vincent ann lee'.split(
    ' ',
  ),
);

/**
 * The first name to greet somebody by, from the name a network shows.
 * @returns '' when it cannot tell (a handle, a company, initials, a title with a surname, another script):
 *   a greeting without a name is polite, one with the wrong name is not
 */
export function firstName(displayName: string): string {
  const words = readWords(displayName);
  if (!words) return '';
  const [head = '', ...rest] = words;
  const second = rest[0] ?? '';
  if (particles.has(fold(head)) || /^(?:[ld]['’])/iu.test(head)) return '';
  // Surname first: "MARTIN Julie", "DUPONT MARIE".
  const surnameFirst =
    head.length > 2 &&
    !head.includes('.') &&
    isCapitals(head) &&
    known(second) &&
    (!isCapitals(second) || !known(head));
  if (surnameFirst) return joinCompound(setCase(second), rest.slice(1));
  if (/\.|^.$/u.test(head) || (head.length <= 2 && isCapitals(head) && !known(head))) return '';
  if (known(head)) return joinCompound(setCase(head), rest);
  // Not in the list: two to four capitalised words read like a person's name, one alone does not.
  const likeAName =
    rest.length >= 1 &&
    rest.length <= 3 &&
    words.every((word) => (/^\p{Lu}/u.test(word) && !everydayWords.has(fold(word))) || particles.has(fold(word)));
  return likeAName && /^[\p{L}\p{M}'’-]{2,20}$/u.test(head) && /[aeiouyàâäéèêëîïôöùûüœæ]/iu.test(head)
    ? setCase(head)
    : '';
}

import { charKind, kinds as charKinds } from './char-kind';

/** What a text holds, seen in one pass: each bit clear means that a slower search has nothing to find. */
export const signs = {
  /** A dot or scheme a link is written with, plainly or with its dots disguised. */
  link: 1,
  /** Two places where capitals stand side by side. */
  capitals: 2,
  /** Figures, an @, or a character that may stand for one. */
  figures: 4,
  /** A word that numbers, addresses and e-mail addresses are dictated with. */
  dictation: 8,
  /** Several ! or ? in a row. */
  marks: 16,
  /** A word with which a comment says of itself that it is off topic. */
  offTopic: 32,
} as const;

const dictated =
  'zero ro deux trois quatre cinq six sept huit neuf dix douze trente rue avenue chemin place boulevard oh two three four five seven eight nine street road lane hundred';
const dotted = 'dot point';
const stray = 'sujet topic rien nothing';
const seed = 7;

/** Kind of each hash of a word: a word of the lists, or one of the few others that share its hash. */
const byHash = new Uint8Array(4096);

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return hash & (byHash.length - 1);
}

for (const word of dictated.split(' ')) byHash[hashOf(word)]! |= signs.dictation;
for (const word of dotted.split(' ')) byHash[hashOf(word)]! |= signs.dictation | signs.link;
for (const word of stray.split(' ')) byHash[hashOf(word)]! |= signs.offTopic;
/** "arobase" and its short forms: by the first four letters. */
const at = hashOf('arob');

const other = 0;
const lower = 1;
const upper = 2;
const digit = 3;
const space = 4;
const opening = 5;
const dot = 6;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const char = String.fromCharCode(code);
  if (/[a-z_]/.test(char)) kinds[code] = lower;
  else if (/[A-Z]/.test(char)) kinds[code] = upper;
  else if (/\d/.test(char)) kinds[code] = digit;
  else if (/\s/.test(char)) kinds[code] = space;
  else if ('[({<'.includes(char)) kinds[code] = opening;
  else if (char === '.') kinds[code] = dot;
}

/** Beyond ASCII: what a search for figures looks at. */
function isFigure(code: number): boolean {
  return (code >= 0x2460 && code <= 0x24ff) || (code >= 0xff10 && code <= 0xff20) || code === 0xd835 || code === 0xd83c;
}

/** "‼", "❗", "❓", "！", "？". */
function isMark(code: number): boolean {
  return code === 0x203c || code === 0x2757 || code === 0x2753 || code === 0xff01 || code === 0xff1f;
}

/** Beyond ASCII: what may be a capital; French small letters, punctuation and most emojis are none. */
function mayBeCapital(code: number): boolean {
  return !((code >= 0xdf && code <= 0xff) || (code >= 0x2000 && code <= 0x20ff) || (code >= 0xd83c && code <= 0xd83e));
}

function scan(original: string): number {
  let found = 0;
  let pairs = 0;
  let marks = 0;
  let hash = seed;
  let letters = 0;
  let before = other;
  let wasCapital = false;
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    const kind = code < 128 ? kinds[code]! : other;
    let isCapital = false;
    if (kind === lower || kind === upper || kind === digit) {
      isCapital = kind === upper;
      if (kind === digit) found |= signs.figures;
      if (before === dot) found |= signs.link;
      hash = Math.imul(hash, 31) + (isCapital ? code + 32 : code);
      letters += 1;
      if (letters === 4 && (hash & (byHash.length - 1)) === at) found |= signs.dictation;
    } else {
      if (letters > 0) {
        found |= byHash[hash & (byHash.length - 1)]!;
        hash = seed;
        letters = 0;
      }
      if (kind === dot) {
        if (before === space || before === opening) found |= signs.link;
      } else if (code >= 128) {
        if (before === dot) found |= signs.link;
        if (isFigure(code)) found |= signs.figures;
        if (isMark(code)) found |= signs.marks;
        isCapital = mayBeCapital(code);
      } else if (code === 64) found |= signs.figures;
      else if (code === 47 && before === other && original.startsWith('://', i - 1)) found |= signs.link;
    }
    if (code === 33 || code === 63) marks += 2;
    else marks = code === 32 && marks > 0 ? marks + 1 : 0;
    // Spaces between marks count half: "! ! !" is seen, "! " is not.
    if (marks > 3) found |= signs.marks;
    if (isCapital && wasCapital) pairs += 1;
    wasCapital = isCapital;
    before = code >= 128 && charKind(code) === charKinds.space ? space : kind;
  }
  if (letters > 0) found |= byHash[hash & (byHash.length - 1)]!;
  return pairs > 1 ? found | signs.capitals : found;
}

let last = '';
let lastSigns = 0;

/** The signs of a text, as bits of `signs`; remembered for the last text, which several detectors ask about. Linear. */
export function readSigns(original: string): number {
  if (original !== last) {
    last = original;
    lastSigns = scan(original);
  }
  return lastSigns;
}

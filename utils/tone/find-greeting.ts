/** Words of welcome or of shared feeling that open a reply, on folded text. */
const welcome =
  /^[^\p{L}@]{0,6}(?:bonjour|bjr|bonsoir|bsr|salut|slt|coucou|cc|hello|helo|hey+|hi|hiya|heya|hei|hola|yo+|heyo|alrighty|wesh|wsh|allo|re-?bonjour|cher|chere|chers|cheres|madame|monsieur|mesdames|mlle|mme|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g'?day|dear|greetings|howdy|wassup|oh (?:non|no|dear)|bienvenue|welcome|happy (?:new year|birthday|friday|monday|easter|holidays)|merry christmas|bonne annee|bonne fete|joyeux? \p{L}+|joyeuses \p{L}+)(?![\p{L}])/u;
/** Small words a first name may follow at once: "Oui Malik", "Omg Mrs Patel". */
const lead =
  /^(?:(?:oui+|non+|yes+|yep|yeah|no+|oh|ah|ouh|omg|aie|oups|oops|merci|thanks|thank you|sorry|desolee?s?|pardon|bravo|congrats|understood|compris|entendu|d'accord|ok|okay|great|super|well done|tout a fait|bien sur|absolutely|of course)[ ,!]+)+/;

const name = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`;
const nameAtStart = new RegExp(`^(?:${name})(?=\\s*[,!:…]|\\s+[\\p{Extended_Pictographic}])`, 'u');
const titledName = new RegExp(`^(?:M\\.|Mr|Mrs|Ms|Mme|Dr|Madame|Monsieur)\\.?\\s${name}`, 'u');
const leadName = new RegExp(`^(?:${name})`, 'u');
/** "You did, Marcus", "On comprend, Firmin": a name set off by a comma within the first words. */
const vocative = new RegExp(`,\\s*(?:${name})(?=\\s*(?:[,.!?:;…]|$|\\p{Extended_Pictographic}))`, 'u');
/** "Ne bougez pas Mona, …": a name at the end of a short opening, and no place: nothing stands before it that leads to one. */
const earlyName =
  /^\p{L}[\p{Ll}’' -]{2,20}(?<!\s(?:à|au|aux|de|du|des|en|dans|chez|sur|vers|pour|par|avec|et|ou|le|la|les|un|une|notre|nos|from|in|at|to|the|on|of|for|with|and|or|our|via|by|is|are|c’est|c'est|mon|ma))\s(\p{Lu}[\p{Ll}’'-]{2,})(?=,)/u;
const echoes = (word: string, comment: string) => comment.toLowerCase().includes(word.toLowerCase());

/** Openings that look like a name before a comma but are words. */
const notNames =
  /^(?:[a-z]+ez(?:-[a-z]+)*|oui|non|ok|okay|yes|no|yep|totally|absolutely|tonight|today|tomorrow|yesterday|desolee?s?|pardon|sorry|merci|thanks|apologies|navree?s?|dommage|parfait|super|bien sur|effectivement|malheureusement|unfortunately|sadly|actually|obviously|clearly|honestly|hopefully|currently|noted|note|budget|again|well|so|and|but|mais|alors|donc|bref|enfin|aucun|decision|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ce soir|demain|hier|aujourd'hui|franchement|serieusement|seriously|really|evidemment|certes|exact|exactement|correct|indeed|first|d'abord|ensuite|voila|attention|impossible|possible|normal|promis|certainly|sure|of course|maybe|perhaps|peut-etre|cheers|congratulations|felicitations|bravo|great|good|nice|wow|ouch|aie|oups|oops|mince|zut|ugh|argh|oh|ah|eh|hmm|hum)$/;

const placeWord =
  /(?:^|\s)(?:place|rue|avenue|square|street|salle|hall|parc|park|gare|station|arena|room|quai|pier|porte|gate|road|stade|stadium|zone|niveau|level|etage|floor)(?:\s|$)/;

/**
 * Where the opening's greeting ends: a word of welcome, a mention, or the person's name in the first sentence
 * ("Hamish, …", "You did, Marcus"). Null when the reply opens with none. `folded` is `draft` folded, offset for offset.
 */
export function findGreeting(draft: string, folded: string, comment = ''): number | null {
  const start = draft.length - draft.trimStart().length;
  const opening = draft.slice(start, start + 120);
  const plain = folded.slice(start, start + 120);
  const hello = welcome.exec(plain);
  if (hello) {
    const rest = new RegExp(
      `^[\\s,]*(?:(?:M|Mr|Mrs|Ms|Mme|Dr|Madame|Monsieur)\\.?\\s)?(?:${name})?\\s*[,!.]?`,
      'u',
    ).exec(opening.slice(hello[0].length));
    return start + hello[0].length + (rest?.[0].length ?? 0);
  }
  // "[Prénom], …": the field of a name that is still to be filled.
  const field = /^(?:<[^<>\n]{2,30}>|\[[^\][\n]{2,30}\]|\{\{[^{}\n]{2,30}\}\})(?=[\s,])/.exec(opening);
  if (field) return start + field[0].length;
  const mention = /^@[\w.-]+\s*/.exec(opening);
  if (mention) return start + mention[0].length;
  const titled = titledName.exec(opening);
  if (titled) return start + titled[0].length;
  const first = nameAtStart.exec(opening);
  const firstFolded = plain.slice(0, first?.[0].length ?? 0);
  // "Market Square, 8pm" is a place; a word of the comment taken up again ("Blue, grey, …") is no name either.
  const place =
    /^\s*[,:]\s*(?:\d|from|de \d|at \d|a \d)/.test(plain.slice(firstFolded.length)) || placeWord.test(firstFolded);
  const echoed = firstFolded.length > 2 && new Set(comment.split(/[^\p{L}\p{N}-]+/u)).has(firstFolded);
  if (first && !place && !echoed && !notNames.test(firstFolded)) return start + first[0].length;
  const small = lead.exec(plain);
  if (small) {
    const named = leadName.exec(opening.slice(small[0].length));
    if (named && !notNames.test(plain.slice(small[0].length, small[0].length + named[0].length)))
      return start + small[0].length + named[0].length;
  }
  // "Thanks for the heads-up Bastian, …": a name further on in an opening of thanks or apology.
  const thanked = /^(?:thank|thanks|merci|sorry|desole|pardon|apologies|well done|bravo)/.test(plain)
    ? /^[^.!?\n,]{0,60}?\s(?:\p{Lu}[\p{Ll}’'-]{2,})(?=\s*[,.!:])/u.exec(opening)
    : null;
  if (thanked) return start + thanked[0].length;
  const early = earlyName.exec(opening);
  if (early && !echoes(early[1] ?? '', comment) && !placeWord.test(plain.slice(0, early[0].length)))
    return start + early[0].length;
  const firstSentence = /^[^.!?\n]*[.!?]?/.exec(opening)?.[0] ?? opening;
  const called = vocative.exec(firstSentence);
  return called && called.index < 60 ? start + called.index + called[0].length : null;
}

import type { FoundRange } from './find-phones';
import type { SpokenNumber } from './read-spoken-numbers';

// What belongs to one customer. "référence" alone may be a product's: see `productCue`.
const cues =
  /\b(?:command(?:e|es)|cmd|order|orders|dossiers?|case|claim|sinistre|client[e]?|customer|abonne|abonnement|adherent|contrats?|contract|policy|polices? d'assurance|assure|factures?|invoice|bill|account|acct|compte|membership|member|membre|booking|reservations?|resa|ticket|tickets|tracking|suivi|colis|parcel|shipment|consignment|pnr|confirmation|devis|quote|loyalty|fidelite|carte de fidelite|carte vitale|patient|student|etudiant|allocataire|matricule|immatriculation|passport|passeport|licence|license|cni|siret|compteur|meter|pdl|imei|serial|numero de serie|transaction|payment|paiement|virement|job|work order|incident|reclamation|demande|complaint|request|application|candidature|subscriber|subscription|mandat|rum|refund|remboursement|ref|refs|reference|references|identifiant|user id|id|numero|number|num|n)\b/gi;
const strong = /^(?:ref|refs|reference|references|numero|number|num|n|id)$/i;
const possessive = /\b(?:mon|ma|mes|notre|nos|my|our|son|sa|his|her|voici|here'?s)\b[^\n.!?]{0,24}$/i;
const productCue =
  /\b(?:pieces?|part|parts|produits?|product|articles?|items?|modeles?|model|sku|ean|isbn|gtin|compatibles?|fit|fits|taille|size|stock|catalogue|catalog|coloris|colour|color|remplac\w+|cartouche|ampoule|filtre|tondeuse|mower|firmware|version|article \d)\b/i;
/** "La cravate réf. …", "the kettle ref …", "Bateau n° …": what is numbered is a thing, named just before. */
const thingBefore =
  /(?:\b(?:le|la|les|un|une|des|du|ce|cette|ces|the|a|an|this|these|your|vos|votre|\d{1,3}) [a-z][\w'-]+(?: [\w'-]+){0,2} |(?:^|[.!?] )(?!bonjour|bonsoir|hello|salut|urgent)[A-Za-z]{4,} )$/i;
/** Degrees north or east. */
const coordinateAfter = /^ ?°? ?[NSEW]\b/;
const linkWords = new Set(
  'n no nr num numero number nbr nber ref refs reference is it s c cest est le la les l du de des d my mon ma notre our client cliente commande order code id sous the was avec with under dossier case file suivi tracking customer et and a voici here for pour account compte contract contrat clients invoice facture a ete passee ticket je you can look up member booking colis parcel que j ai said says porte as'.split(
    ' ',
  ),
);
const unitAfter =
  /^\s?(?:[€$£%]|euros?\b|eur\b|chf\b|francs?\b|balles|dollars?|pounds?|quid|km\b|kg\b|g\b|ml\b|cm\b|mm\b|jours?\b|days?\b|semaines?|weeks?|mois\b|months?|ans\b|years?|h\b|heures?|hours?|minutes?|mins?\b|fois\b|times\b|personnes|people|followers|abonn|points?\b|pages?\b|articles?\b|items?\b|vues|views|mails?\b|clients\b|euro)/i;

/** An airline's or a hotel's six characters: "booking reference KLM7QX". In capitals, in a text that is not all so. */
const locator =
  /\b(?:[Bb]ooking|[Rr]eservation|[Cc]onfirmation|[Rr]ecord locator|PNR|pnr|[Tt]icket|[Ii]tinerary)(?: (?:ref|reference|code|number|no|id|is|was|of))*\.? ?[:#=-]? ?(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6}(?![A-Za-z0-9-])/g;

const isCodeCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 45 ||
  code === 95 ||
  code === 47 ||
  code === 46;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The code that starts at `start`: letters, figures, dashes; goes on over a space when figures follow. */
function codeEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (end < text.length && isCodeCharacter(text.charCodeAt(end))) end++;
    const said = text.slice(start, end);
    // "KL 4512" is one code, "le 12/03" is a date.
    const opens =
      /\d/.test(said) || (end - start <= 4 && said !== 'le' && said !== 'du' && said !== 'au' && said !== 'on');
    if (end - start < 40 && text[end] === ' ' && isDigit(text.charCodeAt(end + 1)) && opens) end++;
    else break;
  }
  while (end > start && !/[A-Za-z0-9]/.test(text[end - 1]!)) end--;
  return end;
}

/** A code nobody takes for a model or a quantity: letters, then figures in groups, five of them at least. */
const unmistakable = /^[a-z]{1,5}[-/.]?\d[\d-]{4,}$/i;

/**
 * Walks from a cue over link words ("n°", "is", "le") to the code it announces. One word more may say which contract or
 * file it is ("contrat obsèques PO-88-31764"), where the code is unmistakable.
 */
function codeAfter(text: string, from: number): FoundRange | null {
  let at = from;
  let isNamed = false;
  for (let step = 0; step < 7; step++) {
    while (at < text.length && ' :#°º(«"\'-,='.includes(text[at]!)) at++;
    const end = codeEnd(text, at);
    if (end === at) return null;
    const word = text.slice(at, end);
    if (/\d/.test(word)) return isNamed && !unmistakable.test(word) ? null : { start: at, end };
    const plain = (/^[a-z]+/i.exec(word) ?? [''])[0];
    if (plain === '' || (isNamed && !linkWords.has(plain.toLowerCase()))) return null;
    isNamed ||= !linkWords.has(plain.toLowerCase());
    at += plain.length;
    if (text[at] === '.') at++;
  }
  return null;
}

/** Order, file, customer and other numbers that point to one person. `text` is folded. */
export function findReferenceNumbers(text: string, spoken: readonly SpokenNumber[]): FoundRange[] {
  const found: FoundRange[] = [];
  for (const cue of text.matchAll(cues)) {
    const after = cue.index + cue[0].length;
    const before = text.slice(Math.max(0, cue.index - 40), cue.index);
    const isVague = strong.test(cue[0]);
    const owned = possessive.test(before);
    const about = text.slice(Math.max(0, cue.index - 80), cue.index + 120);
    if (isVague && !owned && (productCue.test(about) || thingBefore.test(before))) continue;
    const code = codeAfter(text, after) ?? codeBefore(text, cue.index);
    if (code !== null && isReference(text, code, isVague && !owned)) found.push(code);
    const said = spoken.find(
      (number) => number.start >= after && number.start - after < 30 && number.digits.length >= 4 && number.groups >= 2,
    );
    if (
      said !== undefined &&
      !isVague &&
      /^[^.!?\n]*$/.test(text.slice(after, said.start)) &&
      !unitAfter.test(text.slice(said.end, said.end + 14))
    ) {
      found.push(said);
    }
  }
  for (const match of text.matchAll(locator)) {
    const end = match.index + match[0].length;
    found.push({ start: end - 6, end });
  }
  return found;
}

/** "HN-88120 is my case number", "8841-20957, c'est ma commande". */
function codeBefore(text: string, cueStart: number): FoundRange | null {
  const hit =
    /([A-Za-z]{0,6}[-_/.]?\d[A-Za-z0-9\-_/.]{3,20})[\s,:]{0,3}(?:c'?\s?est|is|est|was|=) (?:le |la |mon |ma |my |the |notre |our )?(?:numero (?:de |du )?|n° ?(?:de )?)?$/i.exec(
      text.slice(Math.max(0, cueStart - 60), cueStart),
    );
  if (hit === null) return null;
  const start = Math.max(0, cueStart - 60) + hit.index;
  return { start, end: start + hit[1]!.length };
}

function isReference(text: string, code: FoundRange, vague: boolean): boolean {
  const word = text.slice(code.start, code.end);
  const digits = word.replace(/\D/g, '').length;
  if (/[€$£]\s?$/.test(text.slice(Math.max(0, code.start - 2), code.start))) return false;
  const rest = text.slice(code.end, code.end + 14);
  if (unitAfter.test(rest) || coordinateAfter.test(rest)) return false;
  if (
    /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(word) ||
    /^\d{4}-\d{2}-\d{2}$/.test(word) ||
    /^\d{1,2}h\d{0,2}$/i.test(word)
  )
    return false;
  if (/^(?:19|20)\d{2}$/.test(word)) return false;
  if (/^\d{1,3}(?:[ .]000)+$/.test(word)) return false;
  if (/^\d+[.,]\d{1,2}$/.test(word)) return false;
  const hasLetters = /[a-z]/i.test(word);
  return vague
    ? digits >= 5 || (hasLetters && digits >= 4)
    : digits >= 4 || (hasLetters && digits >= 3 && word.length >= 5);
}

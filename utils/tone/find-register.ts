import type { Span } from '@/utils/community/schema';
import { tuImperatives } from './lexicons/tu-imperatives';

export interface RegisterUse {
  /** Words that say tu, in order. */
  tu: Span[];
  /** Words that say vous. */
  vous: Span[];
  /** The vous speaks to several people. */
  toGroup: boolean;
}

/** "le ton", "un ton": the noun, not the possessive. "Rendez-vous" is a noun too. */
const tuWords =
  /(?<![a-zœ-])(?:tu|toi|te|jte|(?<!(?:le|un|du|ce|ce|quel|meme|de) )ton|ta|tes|t'(?=[a-zœ])|tien|tienne|tiens(?= [a-z]))(?![a-zœ-])|-(?:toi|tu)(?![a-z])/g;
const vousWords = /(?<!rendez-)(?<!rendez )(?<![a-zœ])(?:vous|votre|vos|votres)(?![a-zœ])/g;
/** Second person plural by its ending, except words that merely end so. */
const vousEnding =
  /(?<![a-zœ-])(?!(?:chez|assez|nez|rez|riez|lez|suez|gomez|lopez|sanchez|perez|martinez|rodriguez|hernandez|dominguez|fernandez|gonzalez|alvarez|jimenez|ramirez|vasquez|rendez)(?![a-z]))[a-zœ]{2,}ez(?![a-zœ])|(?<![a-zœ])(?:etes|faites|dites)(?![a-zœ])/g;
/** Where an order may begin: the start, after a mark, after a linking word. */
const clauseStart = String.raw`(?:^|[.!?;:,…()\n–]\s*|[^\w\s,.;:!?'’()«»"·-]\s*|(?<![a-z])(?:et|ou|puis|sinon|mais|alors|donc|ensuite|allez|vas-y|surtout|juste|stp|du coup)\s+)`;
const tuOrder = new RegExp(
  `${clauseStart}((?:${tuImperatives})(?:-(?:nous|moi|le|la|les|lui|en|y|l'))?)(?![a-zœ']|\\.[a-z])(?!\\s+(?:vous|pas vous))`,
  'g',
);
const tuOrderPronoun =
  /(?<![a-zœ])(?!(?:(?:re)?dites|(?:re)?faites|etes|elle|ce|celle|celles|ceux|heure|cette|vous|nous)-)(?:[a-z]{2,}(?:e|(?<!on)s)|va)-(?:nous|moi|les?|la)(?![a-zœ])/g;

/** Forms that are third persons or nouns as well. */
const unsure = /^(?:[a-z]+e|va|compte|file|note|montre|passe|reste|vide)$/;
const shortLead =
  /(?:^|[.!?…]\s*)(?:[^,.!?]{0,28}|(?:si|quand|pour|sinon)[^,.!?]{0,60}|[^,.!?]{0,28},[^,.!?]{0,22}),\s*$/;

/** Addresses of pages, mailboxes and accounts. */
const link = /(?:https?:\/\/|www\.)\S+|[\w.+-]*@[\w.-]+|(?<![\w])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?:\/\S*)?(?![\w])/g;
/** What an order of an unsure form is followed by. */
const object =
  /^\s+(?:le|la|les|l'|un|une|ton|ta|tes|nos|notre|au|aux|dans|sur|nous|ici|en|ca|ce|cette|via|par|a|avec|juste|vite)(?![a-z])/;

/** Several people are spoken to. */
const group =
  /(?<![a-z])(?:vous (?:tous|toutes|deux|trois|quatre|autres|etes (?:nombreux|plusieurs))|a (?:tous|toutes)|toi et (?:ta|tes|ton|le|la|les)|tous et toutes|les (?:amis|gars|filles|copains|copines|toulousains|\w+ais|\w+ois|\w+ains|\w+iens)|la team|l'equipe|la bande|toute la (?:famille|bande|classe)|tout le monde|en (?:famille|groupe|bande)|avec (?:ta|ton|tes) \w+|votre (?:classe|groupe|asso|association|equipe|club|bande)|mes petits|chers|cheres)(?![a-z])/;
const groupComment =
  /(?<![a-z])(?:vous etes ou les|nous|on (?:a(?! vole| perdu)|etait|avait|peut|adore|kiffe|debarque|passe|ramene|amene|est|vient|arrive|sera|voulait|voudrait|aimerait|s'est)|les (?:\w+ais|\w+ois|\w+ains|\w+iens)|avec (?:mes|ma|mon)(?! (?:chien|chienne|chat|chatte|velo|sac|vieux|vieille|ancien|ticket|billet|telephone|casque|matos|materiel|propre|badge|carte)\w*)|notre|nos|entre (?:amis|potes|copines|collegues)|a \d+|en famille|ma bande)(?![a-z])/;

/**
 * Every word of a French reply that says tu or vous to its reader. `voiced` is the folded draft with quotations blanked:
 * quoted words are somebody else's. "Vous venez avec ton groupe" is a mix all the same: a possessive shows one reader.
 */
export function findRegister(text: string, read: string, comment: string): RegisterUse {
  const voiced = read.replace(link, (address) => '·'.repeat(address.length));
  const tu: Span[] = [];
  for (const m of voiced.matchAll(tuWords)) tu.push({ start: m.index, end: m.index + m[0].length });
  const vous: Span[] = [];
  for (const pattern of [vousWords, vousEnding]) {
    for (const m of voiced.matchAll(pattern)) {
      // "Suez", "Mercadez": a name keeps its capital inside a sentence.
      const capital =
        /\p{Lu}/u.test(text.charAt(m.index)) && m.index > 0 && !/[.!?\n]\s*$/.test(voiced.slice(0, m.index));
      if (pattern === vousEnding && capital) continue;
      vous.push({ start: m.index, end: m.index + m[0].length });
    }
  }
  // "cette heure-là" folds to "-la": only what is written without the accent is a pronoun.
  for (const m of voiced.matchAll(tuOrderPronoun))
    if (!text.slice(m.index, m.index + m[0].length).endsWith('à'))
      tu.push({ start: m.index, end: m.index + m[0].length });
  for (const m of voiced.matchAll(tuOrder)) {
    const word = m[1] ?? '';
    const start = m.index + m[0].length - word.length;
    // "Compte tenu des travaux" orders nobody.
    if (word === 'compte' && voiced.startsWith(' tenu', start + word.length)) continue;
    // "pensé" folds to "pense": a participle orders nobody.
    if (/[éèê]$/.test(text.slice(start, start + word.length))) continue;
    // "La vue, elle, reste offerte": after a comma such a form orders only where the greeting or a short word ended.
    const before = voiced.slice(0, start);
    if (/,\s*$/.test(before) && unsure.test(word) && (!shortLead.test(before) || /(?:elle|il|ca),\s*$/.test(before)))
      continue;
    if (/(?<![a-z])(?:et|ou)\s+$/.test(before) && unsure.test(word) && !object.test(voiced.slice(start + word.length)))
      continue;
    if (/\p{Lu}/u.test(text.charAt(start)) && !/(?:^|[.!?:…\n]\s*|[^\w\s,;'’-]\s*)$/u.test(voiced.slice(0, start)))
      continue;
    tu.push({ start, end: start + word.length });
  }
  const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
  const distinct = (spans: Span[]) => {
    const kept: Span[] = [];
    for (const span of spans.sort(byStart)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
    return kept;
  };
  const foldedComment = comment.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const spokenToMany = group.test(voiced) || (comment !== '' ? groupComment.test(foldedComment) : true);
  const tuAlone = tu.filter((s) => !/^(?:toi|avec)/.test(voiced.slice(s.start, s.end)));
  const toGroup =
    spokenToMany &&
    !/(?:ton|ta|tes) (?:groupe)/.test(voiced) &&
    (tuAlone.length === 0 || /toi et (?:ta|tes|ton|le|la|les)/.test(voiced));
  return { tu: distinct(tu), vous: distinct(vous), toGroup };
}

import type { Language, Span } from '@/utils/community/schema';

/** An apology taken back: "sorry, but …". */
export interface Concession {
  /** The clause after the "but", as offsets into the draft. */
  span: Span;
  /** The clause is about the reader rather than about the brand. */
  aboutReader: boolean;
}

const apology: Record<Language, RegExp> = {
  fr: /(?<![a-z])(?:desolee?s?|navree?s?|pardon|excuses?|regrett\w+|dommage|comprenons|comprends?|compatis\w+)(?![a-z])[^.!?\n]{0,60}?(?:,| ?;)? (?:mais|cependant|toutefois|pourtant) ([^.!?;\n]{3,})/,
  en: /(?<![a-z])(?:sorry|apologi\w+|apologies|regret\w*|shame|pity|frustrat\w+|understand|see why|hear you)(?![a-z])[^.!?\n]{0,60}?(?:,| ?;)? (?:but|however|though) ([^.!?;\n]{3,})/,
};
/** A refusal with its reason or an alternative is honest, not taken back. */
const open: Record<Language, RegExp> = {
  fr: /^(?:malheureusement |helas )?(?:nous ne (?:pouvons|pourrons|sommes pas en mesure|faisons|livrons|avons (?:pas|plus|encore))|on ne peut|on n'a (?:pas|plus)|je ne peux|ce n'est pas possible|vous pouvez|tu peux|il est possible|il reste|un |une |(?:nous|on|je) (?:avons|a|ai|allons|va|vais|pouvons|peut|peux|vous|te|t'|reven\w+|cherch\w+|regard\w+|arriv\w+)|n'hesit\w+|ecri\w+|envoy\w+|pass\w+|bonne nouvelle|la bonne nouvelle|soyez|pas d'inquietude|rassure\w*|sans (?:preuve|ticket|facture|justificatif)|la loi|le reglement)/,
  en: /^(?:unfortunately |sadly )?(?:we can(?:'t|not| not| )|we're (?:not able|unable|working|on|looking|short)|we are |we don't|we'll|we've|we have|i can|i'll|you can|you could|there's (?:still|a|an|some)|a |an |if |please|do |don't worry|hopefully|good news|the good news|without |by law|hang|help|here's|it's (?:on|back|coming|sold)|they'?re (?:on|back|coming)|the (?:law|rules|terms))/,
};
const reader: Record<Language, RegExp> = {
  fr: /(?<![a-z])(?:vous|votre|vos|tu|t'|te|ta|ton|tes|il (?:ne )?(?:fallait|suffisait|aurait fallu)|fallait|avec une? \w+ (?:\w+ )?(?:correct|bien|mieux))/,
  en: /(?<![a-z])(?:you|your|yours|all it took|leaving it|waiting until|ordering|ignoring)(?![a-z])/,
};
/** "We can only go by what you told us" argues about the brand's own case first. */
const brand: Record<Language, RegExp> = {
  fr: /^(?:nos?|notre|nos|le|la|les|l'|ce|cet|cette|ces|aucun\w*|personne|tout|rien|nous|on|c'est|c'etait|il|elle)(?![a-z])/,
  en: /^(?:our|the|that|this|these|those|no|nobody|nothing|everything|everyone|all|we|it|they|every|each)(?![a-z])/,
};

/** "That room was inspected before you arrived": the brand's thing is the subject, the reader only comes by. */
const argued =
  /^(?:our|that|this|nos?|notre|ce|cette|cet) (?!mistake|error|problem)[^.]*?(?:is|was|were|are|has|had|est|sont|etait|etaient|a ete|ont ete)(?![a-z])/;

/** The first apology of a draft that a "but" takes back; null when there is none or when what follows helps. */
export function findConcession(voiced: string, lang: Language): Concession | null {
  const match = apology[lang].exec(voiced);
  const clause = match?.[1];
  if (!match || clause === undefined || open[lang].test(clause)) return null;
  const start = match.index + match[0].length - clause.length;
  const aboutBrand = brand[lang].test(clause);
  const aboutReader = reader[lang].test(clause) && !(aboutBrand && argued.test(clause));
  if (!aboutReader && !aboutBrand) return null;
  return { span: { start, end: start + clause.trimEnd().length }, aboutReader };
}

import { findPhrases } from '../find-phrases';
import { placeholderPhrases } from '../lexicons/placeholder';
import type { ToneRule } from '../tone-rule';

/**
 * Fields by their brackets. A link of Markdown, "[…]", "[sic]" and numbered notes are not fields, nor is one letter: a key
 * to press, or who signs. N, Y and Z stand for something.
 */
const fields = [
  /([#@*%~])\1{1,3}[\p{L}_ ]{2,30}\1{2,4}|(?<![\p{L}\d])xx(?= ?(?:h\b|€|%|euros?|£|pounds|dollars|am\b|pm\b|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December))/gu,
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\$\{[^{}\n]{1,60}\}|\{[\p{L}_][\p{L}\d_ .'’-]{0,40}\}/gu,
  /\[(?!\s*(?:\d+|sic|…|\.\.\.|x|[a-mo-w]|ndlr|ndt)\s*\])[^[\]\n]{1,60}\](?!\()/giu,
  /<(?!3)\/?\p{L}[^<>\n]{0,40}>|‹[^‹›\n]{1,40}›/gu,
  /(?<![\p{L}\d@/.])%[\p{L}_]{3,30}%|(?<![\p{L}\d])\$[A-Z_]{3,30}\b|(?<![\p{L}\d])__\p{L}[\p{L}_]{1,30}__/gu,
  /(?<![\p{L}\d])(?:X{2,}|x{3,}|XX[:h/]XX|xx[:h/]xx)(?![\p{L}])|(?<![\p{L}\d])N{3,}(?![\p{L}])|_{3,}|\?{2,}(?=\s?(?:h|€|%|euros?|heures|pm|am|minutes|jours|days)\b)|(?<=\s)\.{4,}(?=\s)|(?<=\s)-{3,}(?=\s)|(?<![\p{L}\d])(?:JJ\/MM|DD\/MM|MM\/DD|HH:MM|HHhMM)/gu,
  /(?<![\p{L}\d])(?:TODO|TBC|TBD|TBA|FIXME|PLACEHOLDER|INSERT|NDLR)(?![\p{L}])/gu,
  /(?<![\p{L}\d]|\p{Lu}{2} )(?:PRENOM|PRÉNOM|NOM|NAME|FIRSTNAME|FIRST_NAME|LASTNAME|CLIENT|CUSTOMER|PSEUDO|USERNAME|DATE|LIEN|LINK|NUMERO|NUMÉRO|VILLE|MAGASIN|ADRESSE|MONTANT|AMOUNT|HEURE|PRODUIT|PRODUCT)(?:[_ ](?:DU |DE LA |DE |THE |OF )?\p{Lu}+)?(?![\p{L}\d])/gu,
];

/** How many a team signs: the writer's initials at the very end, "[LB]". */
const initials = /\[(?!X)\p{Lu}{2}\]\s*$/u;

/** An unfilled field or a note to oneself. */
export const placeholderRule: ToneRule = {
  id: 'placeholder',
  check({ text, folded, context }) {
    const signature = initials.exec(text)?.index ?? text.length;
    const spans = [
      ...fields.flatMap((field) =>
        [...text.matchAll(field)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
      ),
      ...findPhrases(placeholderPhrases[context.language], folded),
    ]
      .filter(({ start }) => start < signature)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: typeof spans = [];
    for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
    return kept.map(({ start, end }) => ({
      span: { start, end },
      key: 'tone_placeholder',
      values: { words: text.slice(start, end) },
    }));
  },
};

import { LinkifyIt } from 'linkify-it';
import type { Span } from '@/utils/community/schema';
import { readSigns, signs } from './read-signs';

export interface FoundLink {
  /** In offsets of the original text. */
  span: Span;
  /** Lower case, without "www.". */
  host: string;
  /** Written so that machines miss it: "site [point] example [point] net". */
  disguised: boolean;
}

/** Endings of links written without "http". */
const endings =
  'com net org fr ch ca uk io info biz shop store site online app xyz live club top link gg ru tk eu tv vip pro blog dev lu qc re xxx web edu gov ly cc ws example invalid';
/** Endings that are also words: "à côté.De" is a missing space. Believed where the rest looks like a link. */
const wordEndings =
  'be de it es me to us co la nl pt is no so in ' +
  'agency art auction bar beauty best bet bid bike bzh cafe cam camp care cars cash casino chat click clinic clothing cloud ' +
  'coach coffee credit crypto dance date dating deals design digital direct discount dog energy exchange expert express ' +
  'family fans farm fashion finance fit fitness flowers fm food forum fun fund gallery game games garden gift gifts gives ' +
  'gold golf guide guru health help holiday homes host hotel house icu insurance jewelry kitchen land legal life loan loans ' +
  'london love market markets media mobi mom money movie network news page paris parts party pet photo photos pizza plus ' +
  'press promo quebec realty recipes rent repair restaurant run sale salon school sex shoes show social solar space stream ' +
  'studio style support tax taxi team tech test tips today tools tours town toys trade trading training travel tube ' +
  'video wedding wiki win wine work works world wtf yoga zone';
const wordEnding = new Set(wordEndings.split(' '));
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false }).tlds(
  `${endings} ${wordEndings}`.split(' '),
);

/** Endings believed after a disguised dot. */
const hiddenEndings = new Set(endings.split(' '));
const hiddenDot = String.raw`\s?(?:[\[({<]\s?(?:\.|dot|point)\s?[\])}>]\s?|\s(?:dot|point)\s|\s\.\s?)`;
const hiddenLink = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:${hiddenDot}[\p{L}\p{N}][\p{L}\p{N}-]{0,62}){1,4}`,
  'giu',
);
const hiddenDots = new RegExp(hiddenDot, 'giu');
const mayLink = /:\/\/|\.[\p{L}\p{N}]/u;
const mayHide = /\bdot\b|\bpoint\b|[[({<]\s?\.|\s\./i;

function hostOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** A link without "http" whose ending may be a word needs a path, a sub-domain or a long lower-case name. */
function isBelievable(raw: string): boolean {
  const host = /^[^/?#]*/.exec(raw)![0];
  const labels = host.split('.');
  if (!wordEnding.has(labels[labels.length - 1]!.toLowerCase())) return true;
  return raw.length > host.length + 1 || labels.length > 2 || (/^[a-z0-9.-]+$/.test(host) && labels[0]!.length >= 5);
}

function isApart(span: Span, links: readonly FoundLink[]): boolean {
  return links.every((link) => span.end <= link.span.start || link.span.end <= span.start);
}

/**
 * Web links of a text, written plainly ("https://…", "example.com") or with their dots disguised; e-mail addresses are
 * none. Sorted, without overlap.
 */
export function findLinks(original: string): FoundLink[] {
  if ((readSigns(original) & signs.link) === 0) return [];
  const links: FoundLink[] = [];
  for (const match of (mayLink.test(original) && linkify.match(original)) || []) {
    if (match.schema === 'mailto:' || (match.schema === '' && !isBelievable(match.raw))) continue;
    links.push({ span: { start: match.index, end: match.lastIndex }, host: hostOf(match.url), disguised: false });
  }
  if (mayHide.test(original)) {
    for (const match of original.matchAll(hiddenLink)) {
      const host = match[0].replace(hiddenDots, '.').toLowerCase();
      const span = { start: match.index, end: match.index + match[0].length };
      if (hiddenEndings.has(host.slice(host.lastIndexOf('.') + 1)) && isApart(span, links))
        links.push({ span, host, disguised: true });
    }
    links.sort((a, b) => a.span.start - b.span.start);
  }
  return links;
}

import type { DetectorContext } from '@/utils/charter/detector';
import type { Span } from '@/utils/community/schema';
import type { PersonalDataKind } from './personal-datum';

const around = 90;
// "le numéro affiché sur votre vitrine", "your helpline": the comment speaks of the brand's own contact point.
const brandPoint =
  /\b(?:votre|vos|leur|leurs|your|their|the (?:store|shop|branch|restaurant|hotel|salon|company|bank)'?s?)\b[^.!\n]{0,40}\b(?:num[ée]ro|n°|vitrine|site|service client|sav|standard|hotline|accueil|agence|boutique|magasin|restaurant|h[ôo]tel|salon|enseigne|facture|notice|emballage|bo[iî]te|pub|affiche|prospectus|flyer|page|ligne|adresse|mail|number|helpline|hotline|support|window|box|packaging|receipt|website|store|shop|branch|leaflet|label|line|desk|office|showroom|customer service|email|address|head office|depot|warehouse)\b/i;
const brandRole =
  /\b(?:service client(?:s|èle)?|sav|hotline|standard|helpline|customer (?:service|services|care)|head office|headquarters|si[èe]ge social|num[ée]ro (?:vert|surtax[ée]|gratuit|affich[ée]|d'appel)|toll[- ]?free|back of the (?:box|pack|card|tin|ticket|menu)|(?:on|inside|under) the (?:box|pack|packaging|packet|tin|jar|lid|bottle|bag|label|sticker|receipt|ticket|door|gate|window|van|board|sign|poster|website|leaflet|manual|base)|(?:sticker|label|plate|sign|board|manual|leaflet|poster|packet|website|notice) (?:says|reads|gives|shows)|imprim[ée]\w* sur|(?:[ée]crit|affich[ée]\w*|indiqu[ée]\w*|marqu[ée]\w*|inscrit) sur|printed on)\b/i;
const brandPlace =
  /\b(?:vous [êe]tes|[êe]tes[- ]vous|are you|you(?:'re| are)|magasin|boutique|agence|restaurant|salon|shop|store|branch|showroom|ouvert\w*|ouvre\w*|open\w*|situ[ée]\w*|located|d[ée]m[ée]nag\w+|guichet|mairie|gare|station|bureau|office)\b[^.!\n]{0,40}$/i;
const ownPoint =
  /\b(?:mon|ma|mes|notre|nos|my|our|his|her|son|sa|leur fille|appelez[- ]moi|rappelez[- ]moi|contactez[- ]moi|joindre|joignable|call me|ring me|text me|reach me|contact me|email me|e-mail me|i'?m (?:on|at)|j'habite|chez moi|on est au|demande[zr]?|ask for|whats ?app|wattsap|telegram|cadeau|gift|gagn|won|prize|recovery|pr[êe]t|loan)\b/i;
// Numbers no private person has: free, shared-cost and premium lines.
const serviceLine =
  /^\W*(?:(?:\+33|0033|0)\s?8[0-29](?:\D?\d){7}|0\s?[389](?:00|08|43|44|45|70|71|72|73)(?:\D?\d){6,7}|1?\D?8(?:00|88|77|66|55|44|33)\D{1,2}\d{3}\D?\d{4})\W*$/;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');

/** True when a datum is the brand's own public contact point: listed in the pack, or spoken of as the brand's. */
export function isPublicContact(
  original: string,
  kind: PersonalDataKind,
  span: Span,
  brand: DetectorContext['brand'],
): boolean {
  if (kind !== 'phone' && kind !== 'email' && kind !== 'address') return false;
  const written = original.slice(span.start, span.end);
  const bare = plain(written);
  if (
    brand.contacts.some((contact) => plain(contact) === bare || (kind === 'phone' && sameNumber(plain(contact), bare)))
  )
    return true;
  if (kind === 'email') {
    const domain = written
      .slice(written.indexOf('@') + 1)
      .trim()
      .toLowerCase();
    if (brand.domains.some((own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`)))
      return true;
  }
  const before = original.slice(Math.max(0, span.start - around), span.start);
  const after = original.slice(span.end, span.end + around);
  if (ownPoint.test(before) || ownPoint.test(after.slice(0, 40))) return false;
  if (kind === 'address' && brandPlace.test(before)) return true;
  if (kind === 'phone' && serviceLine.test(written)) return true;
  return brandPoint.test(before) || brandPoint.test(after) || brandRole.test(before) || brandRole.test(after);
}

/** "+33 1 99 00 12 34" and "01 99 00 12 34" are one number: the last nine digits decide. */
function sameNumber(one: string, other: string): boolean {
  const a = one.replace(/\D/g, '');
  const b = other.replace(/\D/g, '');
  return a.length >= 8 && b.length >= 8 && a.slice(-9) === b.slice(-9);
}

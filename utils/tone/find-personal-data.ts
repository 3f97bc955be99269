import type { Span } from '@/utils/community/schema';
import { foldText } from './fold-text';

const email = /[a-z0-9][\w.+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g;
/** Mailboxes of a service, which a brand publishes on purpose. */
const serviceBox =
  /^(?:groupes?|groups?|visites?|visits?|ecoles?|schools|scolaires|contact|contacts|info|infos|hello|bonjour|salut|support|help|aide|sav|service|services|serviceclient|service-client|service\.client|client|clients|customer|customers|customercare|care|team|equipe|press|presse|jobs|careers|carrieres|recrutement|rh|hr|privacy|dpo|rgpd|legal|billing|facturation|commande|commandes|orders|order|returns|retours|refunds|remboursement|booking|bookings|reservation|reservations|resa|accueil|reception|mairie|office|admin|noreply|no-reply|security|securite|feedback|avis|complaints|reclamation|reclamations|events|shop|boutique|store|magasin|sales|ventes|partner|partners|partenariat|partenariats|candidature|candidatures|secretariat|direction|museum|musee|club|urgence|claims|litiges?|contentieux|recours|contestations?|disputes?|owner|sinistre|sinistres|tickets|billetterie|accessibility|accessibilite|safety|vigilance|qualite|quality|social|community|redaction|editorial|newsroom)[\w.+-]*@/;

const phone =
  /(?<![\w/.,-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ ]?)?\d(?:[ .-]?\d){7,10}|0[1-9](?:[ .-]?\d{2}){4}|0\d{2,4}[ .-]?\d{3}[ .-]?\d{3,4}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|0\d{9,10})(?![\w-])/g;
/** Free and shared-cost numbers, and numbers whose words say that a service answers them. */
const serviceNumber =
  /^(?:0 ?8|\+33 ?8|0800|0808|0300|03(?:3|4)\d|084|087|0345|1[ .-]?8(?:00|88|77|66|55)|\(?8(?:00|88|77|66|55)\)?)/;
const serviceWords =
  /(?:standard|accueil|service|hotline|helpline|switchboard|reception|front desk|head office|customer care|call us|ring us|appelez-nous|joignez-nous|contactez-nous|joignables?|notre numero|our number|numero (?:vert|gratuit|d'urgence)|emergency|urgence|guichet|boutique|magasin|secretariat|billetterie|box office|agence|mairie|samaritans|gas|police|cabinet|helpdesk|support|the shop|the store|the office|the desk|the team|notre equipe|our team|team|equipe|joignables?|on|objets trouves|lost property)[^.!?]{0,50}$/;
/** Whose number it is, said close before: then no service word saves it. */
const personWords =
  /\b(?:(?:son|sa|ses|her|his|your|votre|vos|ton|ta) (?:[\w-]+ )?(?:mobile|portable|cell|numero|number|phone|line|ligne|tel\w*|direct|perso\w*|06|07)|(?:mobile|portable|cell)|vous avez appele (?:du|depuis)|rang (?:us )?from|gave|(?:lui|him|her|la|le|l'appeler|joindre|elle|she|he) (?:au|on|at|:|directement au|directly on))\b[^.!?;:,]{0,30}$/;

const streetFr =
  /\b\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.?|boulevard|bd|place|chemin|allee|allees|impasse|route|quai|cours|square|passage|residence|lotissement|faubourg|sentier|ruelle|montee|rang|clos)(?: (?:de la|de l'|des|du|de|d'|la|le|les))?[ '][\w'-]+(?: [\w'-]+){0,3}/g;
const streetEn =
  /\b\d{1,5}[a-d]? (?:[A-Z][\w'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Row|Way|Place|Pl|Crescent|Terrace|Gardens|Grove|Mews|Hill|Park|Square|Boulevard|Blvd|Walk|Green|View|Rise|Parade|Quay|Wharf|Gate|Circle|Trail|Parkway|Mount|Vale|Yard|Bank|Croft|Fold|Brow|Loke|Drove|Wynd|Passage|Cottages)\b/g;
const customerWords =
  /(?:votre|vos|ton|tes|chez vous|chez toi|you|your|yours|habit\w*|domicil\w*|reside\w*|demeur\w*|livr\w*|expedi\w*|envoy\w*|adress\w*|address|courrier|deliver\w*|sent|shipp\w*|post\w*|label|lives?|living|home|flat|copie|client\w*|madame|monsieur|mr|mrs|ms|mme|il|elle|he|she|change of)/;
const brandPlace =
  /(?:bonne|nouvelle|notre|nos|right|new|our|correct) (?:adresses?|address(?:es)?)|(?:notre|nos|our|la|le|the|au|en) (?:nouve\w+ |new )?(?:boutique|magasin|agence|guichet|bureau|bureaux|local|locaux|siege|atelier|showroom|musee|salle|mairie|restaurant|point relais|relais|entrepot|shop|store|office|branch|desk|showroom|workshop|museum|venue|restaurant|cafe|clinic|surgery|depot|pick-?up point)|retrouvez-nous|rendez-vous au|on vous attend|nous vous attendons|find us|visit us|meet us|see you|join us|drop (?:it|them) (?:off|at)|come (?:to|by)|passez (?:nous voir )?au|venez au|bienvenue au/;

const reference =
  /\b(?:reclamation|complaint|signalement|demande|request|enquiry|inquiry|incident|intervention|devis|quote|dossier|commande|contrat|client|cliente|abonne|abonnee|abonnement|adherent|adherente|licencie|facture|colis|suivi|compte|police|sinistre|reservation|billet|ticket|carte|securite sociale|allocataire|order|booking|case|ref|reference|job|account|policy|file|claim|tracking|customer|member|membership|invoice|reservation|card|subscriber|parcel|prescription|ordonnance|patient|passport|licence|license)\b(?: (?:n°|nº|no\.?|nr|num(?:ero)?|number|ref\.?|reference|id|is|est|:|client|file|de client|ending|finissant par|se terminant par|est le|is the)){0,3} ?[:#]? ?(?:n° ?|no\.? ?|# ?)?(?=[a-z0-9-]*\d)(?:[a-z]{1,5}[-. ]?)?\d[\d a-z.-]{2,20}\b/g;
const numberSign =
  /(?:\bn°|\bnº|#|\bno\.|\bref\.?:?) ?(?=[a-z0-9-]*\d[a-z0-9-]*\d)[a-z0-9]{2,}(?:[-./][a-z0-9]{2,}){1,4}\b/g;
const iban = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,3})?\b/g;
const card = /\b(?:\d{4}[ -]?){3}\d{4}\b/g;
const birth =
  /(?:ne|nee|born|date de naissance|date of birth|dob|anniversaire)\b[^.!?\d]{0,16}\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4}/g;

/** "M. Hoarau, porte 31": somebody's name and the door they live behind. */
const namedDoor =
  /(?<!\p{L})(?:M\.|Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms)\s\p{Lu}[\p{L}'’-]+[^.!?\n]{0,40}?\s(?:porte|appartement|appt|appart|chambre|flat|apartment|room)\s(?:n°\s?)?\p{Lu}?\d+/gu;

/** Years, prices and amounts read like a reference after "commande" or "card"; they are none. */
const plainNumber =
  /(?:\b(?:19|20)\d\d|\d+ ?(?:€|\$|£|euros?|jours?|heures?|h|min|days?|hours?|weeks?|semaines?|mois|months?|ans|years?|%|points?|pieces?|articles?|items?|places?|x))$/;

/** A mailbox named after somebody: two names, an initial and a name, a year. A plain word is a service's. */
const personalBox = /^(?:[a-z]+[._-][a-z]+|[a-z]+\d{2,4}|[a-z]\.[a-z]+)/;
/** Whose mailbox it is, said close by. */
const addressee =
  /(?<![a-z])(?:votre|vos|ton|your|his|her|their|son|sa|change of|renvoy\w+ a|envoye\w* a|sent (?:it |them )?to|resent (?:it )?to|depuis|from)(?![a-z])[^.!?]{0,40}$/;
/** "Karen Webb on 01…", "Julie Martin au 01…": a number given after a full name or a first name. */
const namedBefore =
  /(?:(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'-]+|,? (?:directement |directly )?(?:au|on|at|:))|(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Mme|Madame|Monsieur)\.? \p{Lu}[\p{Ll}’'-]+)[^.!?\n]{0,12}$/u;

/** The house's own contacts, digits or folded words, and its domains. */
interface HouseContacts {
  contacts: readonly string[];
  domains: readonly string[];
}

function isOwn(value: string, brand: HouseContacts | undefined): boolean {
  if (!brand) return false;
  const digits = value.replace(/\D/g, '');
  return (
    brand.domains.some((domain) => value.endsWith(`@${foldText(domain)}`) || value.endsWith(`.${foldText(domain)}`)) ||
    brand.contacts.some((contact) => {
      const own = foldText(contact);
      return own.includes(value) || (digits.length >= 6 && own.replace(/\D/g, '').includes(digits));
    })
  );
}

/** Where a draft shows somebody's e-mail, telephone, postal address, file number, IBAN, card or birth date. */
export function findPersonalData(text: string, folded: string, brand?: HouseContacts, greetingEnd = 0): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    if (isOwn(folded.slice(start, end).trim(), brand)) return;
    if (!spans.some((s) => s.start < end && start < s.end)) spans.push({ start, end });
  };
  for (const m of folded.matchAll(email)) {
    const theirs = addressee.test(folded.slice(Math.max(0, m.index - 60), m.index));
    if (!serviceBox.test(m[0]) && (theirs || personalBox.test(m[0]))) add(m.index, m.index + m[0].length);
  }
  for (const m of folded.matchAll(iban)) add(m.index, m.index + m[0].length);
  for (const m of folded.matchAll(card)) add(m.index, m.index + m[0].length);
  for (const m of folded.matchAll(phone)) {
    const before = folded.slice(Math.max(0, m.index - 60), m.index);
    const mobile = /^(?:0[67]|\+33 ?[67]|\+44 ?7)/.test(m[0]);
    const theirs = personWords.test(before);
    const named = namedBefore.test(text.slice(Math.max(greetingEnd, m.index - 60), m.index));
    if (serviceNumber.test(m[0]) && !theirs) continue;
    // A landline stands for a place, unless somebody's name or a possessive comes with it.
    if (!theirs && !mobile && (!named || serviceWords.test(before))) continue;
    add(m.index, m.index + m[0].length);
  }
  for (const [pattern, source] of [
    [streetFr, folded],
    [streetEn, text],
  ] as const) {
    for (const m of source.matchAll(pattern)) {
      const before = folded.slice(Math.max(0, m.index - 90), m.index).replace(/^.*[.!?]\s/s, '');
      if (brandPlace.test(before) || !customerWords.test(before)) continue;
      add(m.index, m.index + m[0].length);
    }
  }
  for (const m of text.matchAll(namedDoor)) if (m.index >= greetingEnd) add(m.index, m.index + m[0].length);
  for (const pattern of [reference, numberSign, birth]) {
    for (const m of folded.matchAll(pattern)) {
      const value = m[0].trimEnd();
      if (pattern === reference && plainNumber.test(value)) continue;
      if (pattern === reference && (value.match(/\d/g)?.length ?? 0) < 4) continue;
      add(m.index, m.index + value.length);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Namespaces of people on wikis, lower case: English, French, German, Spanish, Italian, Dutch, Portuguese. */
const people =
  /^(?:user|user[ _]talk|utilisateur|utilisatrice|discussion[ _]utilisat(?:eur|rice)|benutzer(?:in)?|benutzer(?:in)?[ _]diskussion|usuari[oa]|usuari[oa][ _]discusi[oó]n|utente|discussioni[ _]utente|gebruiker|overleg[ _]gebruiker|usu[aá]ri[oa](?:\(a\))?|special|sp[eé]cial)$/;
/** "10:04, 5 March 2026 (UTC)", "5 mars 2026 à 10:04 (CET)": a clock time, a year, a time zone in brackets at the end. */
const dated =
  /(?:\d{1,2}[:.]\d{2}[^()]{4,40}\d{4}|(?:\d{1,2}\S{0,3} \p{L}{3,12}\.? )?\d{4}[^()]{2,20}\d{1,2}[:.]\d{2})[^()]{0,3}\([A-Z]{2,5}\)/u;

/** How a contribution to a talk page ends. */
export interface Signature {
  /** The first link to the person: the signature begins here. */
  link: Element;
  name: string;
  date: string;
}

/** The signature that ends a block of a talk page, outside what `isOther` says is another block; null without one. */
export function findSignature(block: Element, isOther: (el: Element) => boolean): Signature | null {
  if (block.querySelector('a[href*=":"]') === null) return null;
  const text = ownText(block, isOther);
  const date = dated.exec(text)?.[0];
  if (date === undefined) return null;
  const links = [...block.querySelectorAll('a[href]')].filter(
    (a) => !isInOther(a, block, isOther) && readPerson(a) !== null,
  );
  const last = links.at(-1);
  if (last === undefined) return null;
  // A signature links the same person several times: page, talk, contributions.
  const name = readPerson(last) ?? '';
  const link = links.find((a) => readPerson(a) === name) ?? last;
  return { link, name, date };
}

/** Whose page a link leads to; null for other links. */
function readPerson(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const title =
    href.length > 500 ? '' : (/(?:[?&]title=|\/(?:wiki\/|index\.php\/)?)([^?&#/]*:[^?&#]+)/.exec(href)?.[1] ?? '');
  let page = title;
  try {
    page = decodeURIComponent(title);
  } catch {
    return null;
  }
  const [space = '', ...rest] = page.split(':');
  if (!people.test(space.toLowerCase())) return null;
  const name = (rest.join(':').split('/').at(-1) ?? '').replaceAll('_', ' ').trim();
  return name === '' ? null : name.slice(0, 300);
}

function ownText(block: Element, isOther: (el: Element) => boolean): string {
  let text = '';
  for (const node of block.childNodes) {
    if (node.nodeType === 1 && isOther(node as Element)) continue;
    text += node.textContent ?? '';
  }
  return text.length > 100_000 ? text.slice(-2_000) : text;
}

function isInOther(el: Element, block: Element, isOther: (el: Element) => boolean): boolean {
  for (let at: Element | null = el; at !== null && at !== block; at = at.parentElement) if (isOther(at)) return true;
  return false;
}

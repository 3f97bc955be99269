const mark = 'moderato-proposal';

/** Chat tools and mail cut or break longer ones. */
const maxLink = 8000;

/**
 * A proposal as a link to give to the lead: all of it stands behind `#`, which no server sees.
 * @param signed as `sign-proposal.ts` gives it
 * @param page HTTPS address the team knows, such as the manifest's
 * @returns null when it is too long for a link: send the file
 */
export function formatProposalLink(signed: string, page: string): string | null {
  const link = `${page.split('#')[0]}#${mark}=${signed}`;
  return link.length > maxLink ? null : link;
}

/** The signed proposal of a link; null when it is no such link. */
export function findProposalInLink(text: string): string | null {
  const hash = text.indexOf('#');
  return hash < 0 ? null : new URLSearchParams(text.slice(hash + 1).trim()).get(mark);
}

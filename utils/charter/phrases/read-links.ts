import type { DetectorContext } from '@/utils/charter/detector';
import { findEmails } from '@/utils/charter/personal-data/find-emails';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { type FoundLink, findLinks } from '@/utils/language/find-links';

const mayLink = /[a-z0-9]\s?\.\s?[a-z]{2}|:\/\/|\bdot\b|\bpoint\b|[([{]\s?\./i;

/** Links of a text that lead away from the brand's own domains; e-mail addresses are none. */
export function readLinks(text: AnalysedText, brand: DetectorContext['brand']): FoundLink[] {
  if (!mayLink.test(text.original)) return [];
  const links = findLinks(text.original);
  if (links.length === 0) return links;
  const emails = findEmails(text.original);
  return links.filter(
    ({ span, host }) =>
      !emails.some((email) => email.start < span.end && span.start < email.end) &&
      !brand.domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`)),
  );
}

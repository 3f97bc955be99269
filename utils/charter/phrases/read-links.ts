import type { DetectorContext } from '@/utils/charter/detector';
import { findEmails } from '@/utils/charter/personal-data/find-emails';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { FoundLink } from '@/utils/language/find-links';
import { findTextLinks } from './find-text-links';
import { rememberByText } from './remember-by-text';

const mayLink = /[a-z0-9]\s?\.\s?[a-z]{2}|:\/\/|\bdot\b|\bpoint\b|[([{]\s?\./i;

/** Links that are no e-mail address, whoever's they are. */
const readAnyLinks = rememberByText((text): readonly FoundLink[] => {
  const links = findTextLinks(text);
  if (links.length === 0) return links;
  if (!mayLink.test(text.original)) return [];
  const emails = findEmails(text.original);
  return links.filter(({ span }) => !emails.some((email) => email.start < span.end && span.start < email.end));
});

/** Links of a text that lead away from the brand's own domains; e-mail addresses are none. */
export function readLinks(text: AnalysedText, brand: DetectorContext['brand']): readonly FoundLink[] {
  const links = readAnyLinks(text);
  if (links.length === 0) return links;
  const own = brand.domains.map((domain) => domain.toLowerCase());
  return links.filter(({ host }) => !own.some((domain) => host === domain || host.endsWith(`.${domain}`)));
}

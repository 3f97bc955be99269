import type { Span } from '@/utils/community/schema';
import type { Facts } from '../facts';
import { findPersonalData } from '../find-personal-data';
import type { containables } from '../schema';
import type { Check } from './evidence';

type Containable = (typeof containables)[number];

const patterns: Partial<Record<Containable, RegExp>> = {
  emoji: /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/gu,
  mention: /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}/gu,
  hashtag: /(?<![\p{L}\p{N}_&])#[\p{N}_]{0,20}\p{L}[\p{L}\p{N}_]{0,99}/gu,
  number: /\p{N}+(?:[.,]\p{N}+)*/gu,
};
/** "©" and digits are pictographs to Unicode, not to readers. */
const notEmoji = /^[\u00a9\u00ae\u2122\u203c\u2049]/;

function findAll(what: Containable, facts: Facts): Span[] {
  const { original } = facts.text;
  if (what === 'link') return facts.links().map((link) => link.span);
  const pattern = patterns[what];
  if (!pattern) return findPersonalData(original).flatMap((datum) => (datum.kind === what ? datum.span : []));
  return [...original.matchAll(pattern)]
    .filter((match) => what !== 'emoji' || !notEmoji.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The text holds at least one of these. */
export function checkContains(what: Containable): Check {
  return (facts) => {
    const spans = findAll(what, facts);
    return spans.length > 0 ? { spans } : null;
  };
}

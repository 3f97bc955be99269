import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { findTextLinks } from './find-text-links';
import { readCues } from './read-cues';
import { rememberByText } from './remember-by-text';

const spelledCode =
  /\b(?:code|codes|coupon|voucher|mention|quote|say|use|dites|utilise[rz]?)\s{0,2}:?\s{0,2}["«“']?\s?[A-Z]{2,}[A-Z0-9-]{0,14}\b|\b[A-Z]{3,12}\d{1,3}\b/;

/** A telephone number or an address to write to. */
const reach = /(?:\d[ .-]?){9,13}|\w@\w/;
/** Whoever offers a trade does it in few words; a longer text tells of something else. */
const longest = 60;

/** Promotion of somebody's business, page or code, with its words; null where there is none. */
export const findPromotion = rememberByText((text: AnalysedText): { key: string; spans: Span[] } | null => {
  const cues = readCues(text);
  const refused = cues.has('ad-not');
  const code =
    cues.has('ad-code') || (cues.has('ad-rebate', 'ad-code-word', 'ad-strong') && spelledCode.test(text.original));
  if (cues.has('ad-strong')) {
    const key = cues.has('ad-competitor-near') ? 'why_advertising_business' : 'why_advertising_self';
    return { key, spans: [...cues.spans('ad-strong'), ...cues.spans('ad-code'), ...cues.spans('ad-rebate')] };
  }
  // "Try Morrell's Garage… it's mine": a recommendation, and the place is the author's.
  if (cues.has('ad-visit') && cues.has('ad-own') && !refused)
    return { key: 'why_advertising_business', spans: [...cues.spans('ad-visit'), ...cues.spans('ad-own')] };
  if (code && !refused)
    return {
      key: 'why_advertising_code',
      spans: [...cues.spans('ad-code'), ...cues.spans('ad-rebate'), ...cues.spans('ad-code-word')],
    };
  // "I re-cane chairs, twenty years at it: 01632 960118": a trade, and the way to whoever exercises it.
  if (!refused && cues.count('ad-trade') > 0 && (reach.test(text.original) || findTextLinks(text).length > 0)) {
    if (!cues.has('complaint-demand', 'legal') && text.tokens.length < longest)
      return { key: 'why_advertising_self', spans: [...cues.spans('ad-trade')] };
  }
  if (cues.has('spam-engagement')) return { key: 'why_spam_engagement', spans: [...cues.spans('spam-engagement')] };
  return null;
});

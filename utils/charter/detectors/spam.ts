import type { CategoryDetector, Detection } from '@/utils/charter/detector';
import { findAdultPush } from '@/utils/charter/phrases/find-adult-push';
import { findPromotion } from '@/utils/charter/phrases/find-promotion';
import { findRepeatedLines } from '@/utils/charter/phrases/find-repeated-lines';
import { readCues } from '@/utils/charter/phrases/read-cues';
import { readLinks } from '@/utils/charter/phrases/read-links';
import { weighScam } from '@/utils/charter/phrases/weigh-scam';
import type { Span } from '@/utils/community/schema';

/** A comment that is a link and hardly a word more leads people away. */
const fewWords = 6;
/** X rewrites every link, pictures included: it says nothing about where it leads. */
const networkShortener = 't.co';

/** "f4f", "sub 4 sub", "l4l": figures the normaliser reads as letters. */
const tradeCode = /\b(?:[flscjr]\s?4\s?[flscjr]|(?:sub|follow|like|abo)\s?4\s?(?:sub|follow|like|abo))\b/gi;

/** Trades of follows, chains, fake engagement, adult pushes, off-topic links, promotion with a link or reposted. */
export const spam: CategoryDetector = {
  category: 'spam',
  detect(text, { brand }) {
    const cues = readCues(text);
    const found: Detection[] = [];
    const add = (key: string, spans: readonly Span[]): void => {
      if (spans.length > 0) found.push({ category: 'spam', severity: 2, spans: [...spans], why: { key } });
    };
    const links = readLinks(text, brand).map((link) => ({
      ...link.span,
      disguised: link.disguised,
      short: link.host === networkShortener,
    }));
    const linkSpans = links.map(({ start, end }): Span => ({ start, end }));
    add('why_spam_trade', cues.spans('spam-trade'));
    const codes = (text.original.includes('4') ? [...text.original.matchAll(tradeCode)] : []).map(
      (hit): Span => ({ start: hit.index, end: hit.index + hit[0].length }),
    );
    add('why_spam_trade', codes);
    add('why_spam_chain', cues.spans('spam-chain'));
    add('why_spam_engagement', cues.spans('spam-engagement'));
    const adult = findAdultPush(text, links.length > 0);
    if (adult !== null) add('why_spam_adult', [...adult, ...linkSpans]);
    if (found.length > 0) return found;

    const scam = weighScam(text);
    const promotion = findPromotion(text);
    if (cues.has('spam-repost') && (scam !== null || promotion !== null))
      add('why_spam_repost', cues.spans('spam-repost'));
    const repeated = promotion !== null || scam !== null || links.length > 0 ? findRepeatedLines(text) : null;
    if (repeated !== null) add('why_spam_repost', [repeated]);
    if (scam === null && links.length > 0) {
      const strays =
        cues.has('spam-offtopic') ||
        links.some((link) => link.disguised) ||
        (text.tokens.length - 3 * links.length < fewWords && !links.every((link) => link.short));
      if (promotion !== null) add('why_spam_promotion', linkSpans);
      else if (strays && !cues.has('scam-report')) add('why_spam_link', linkSpans);
    }
    return found;
  },
};

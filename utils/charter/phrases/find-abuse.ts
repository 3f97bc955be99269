import { harassment } from '@/utils/charter/detectors/harassment';
import { hate } from '@/utils/charter/detectors/hate';
import { insult } from '@/utils/charter/detectors/insult';
import { sexual } from '@/utils/charter/detectors/sexual';
import { threat } from '@/utils/charter/detectors/threat';
import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import { rememberByText } from './remember-by-text';

const detectors = { insult, hate, harassment, threat, sexual };
export type AbuseCategory = keyof typeof detectors;

/** What a text does to people, by category, with its words; what it asks of the team is judged with this in mind. */
export const findAbuse = rememberByText((text: AnalysedText): ReadonlyMap<AbuseCategory, readonly Span[]> => {
  const found = new Map<AbuseCategory, readonly Span[]>();
  for (const [category, detector] of Object.entries(detectors) as [AbuseCategory, typeof insult][]) {
    const spans = detector.detect(text).flatMap((one) => one.spans);
    if (spans.length > 0) found.set(category, spans);
  }
  return found;
});

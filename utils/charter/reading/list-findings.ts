import { findHits } from '@/utils/charter/lexicon/find-hits';
import type { PhraseRole } from '@/utils/charter/lexicon/sections';
import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { Detection, DetectorContext } from '../detector';
import { detectors } from '../detectors';
import type { Category, Signal } from '../schema';
import { signalDetectors } from '../signals';

/** What the lists found in a comment. */
export interface Findings {
  detections: ReadonlyMap<Category, readonly Detection[]>;
  signals: ReadonlyMap<Signal, readonly Span[]>;
  /** Parts played by the phrases of the abuse lists, also those a guard then lowered: quoted, denied, meant as praise. */
  roles: ReadonlySet<PhraseRole>;
}

/** Everything the lists find in a text, by category and signal; nothing is in the maps that was not found. */
export function listFindings(text: AnalysedText, context: DetectorContext): Findings {
  const detections = new Map<Category, readonly Detection[]>();
  for (const { category, detect } of detectors) {
    const found = detect(text, context);
    if (found.length > 0) detections.set(category, [...(detections.get(category) ?? []), ...found]);
  }
  const signals = new Map<Signal, readonly Span[]>();
  for (const { signal, detect } of signalDetectors) {
    const spans = detect(text, context);
    if (spans.length > 0) signals.set(signal, [...(signals.get(signal) ?? []), ...spans]);
  }
  return { detections, signals, roles: new Set(findHits(text).map(({ section }) => section.role)) };
}

/** The findings as the reading model takes them: categories, reasons and signals by name. */
export function nameFindings({ detections, signals, roles }: Findings): string[] {
  const reasons = [...detections.values()].flat().map(({ why }) => why.key);
  return [...detections.keys(), ...new Set(reasons), ...signals.keys(), ...[...roles].map((role) => `phrase ${role}`)];
}

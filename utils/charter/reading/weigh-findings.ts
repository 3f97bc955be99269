import type { PhraseRole } from '@/utils/charter/lexicon/sections';
import type { Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { Detection } from '../detector';
import type { Category, Severity, Signal } from '../schema';
import { findEvidence, findWeightyWords } from './find-evidence';
import { isDisguised } from './is-disguised';
import { type Findings, nameFindings } from './list-findings';
import { type ReadCategory, type ReadingHead, readCategories, readSignals } from './reading-heads';
import type { ReadingModel } from './reading-model';
import { severityOf } from './severity-of';

/** What the lists found in disguise is doubted less: the reading does not know the words for what they are. */
const forDisguise = 3;
/** And a little less what they call grave: a wish of death overlooked is worse than one marked in error. */
const forGrave = 1.2;
const grave: Severity = 3;
/** What stands in a list and was lowered by a guard (quoted, denied, meant kindly) is raised again only on surer grounds. */
const overGuard = 1;

/** Who disguises words knows that they are not wanted: half the odds will do. */
const forEvasion = Math.log(2);

/** The margin from which a category is read that the lists did not find. */
function marginFor(category: ReadCategory, text: AnalysedText, { roles }: Findings): number {
  const lowered: readonly PhraseRole[] = category === 'hate' ? ['hate', 'predicate', 'counter'] : [category];
  if (lowered.some((role) => roles.has(role))) return overGuard;
  return text.layers().length > 1 ? -forEvasion : 0;
}

/**
 * What the lists found, weighed by what the whole comment reads like. A finding falls where the comment clearly reads like
 * nothing of the kind; a category no known turn of phrase named is found only where the comment reads like it and words of
 * the lists stand as its evidence: the model alone names nothing.
 */
export function weighFindings(text: AnalysedText, listed: Findings, model: ReadingModel): Findings {
  const reading = model.read(text, nameFindings(listed));
  const isDoubted = (head: ReadingHead, spans: readonly Span[], severity?: number): boolean => {
    const benefit = isDisguised(text, spans) ? forDisguise : severity === grave ? forGrave : 0;
    return reading.margin(head) < reading.doubt(head) - benefit;
  };
  const detections = new Map<Category, readonly Detection[]>(listed.detections);
  for (const category of readCategories) {
    const known = listed.detections.get(category);
    if (known) {
      const spans = known.flatMap((detection) => detection.spans);
      const severity = Math.max(...known.map((detection) => detection.severity));
      if (isDoubted(category, spans, severity)) detections.delete(category);
    } else if (reading.margin(category) > marginFor(category, text, listed)) {
      const spans = findEvidence(text, category, reading);
      if (spans.length === 0) continue;
      detections.set(category, [
        { category, severity: severityOf[category], spans, why: { key: `why_read_${category}` } },
      ]);
    }
  }
  const signals = new Map<Signal, readonly Span[]>(listed.signals);
  for (const signal of readSignals) {
    const known = listed.signals.get(signal);
    if (known) {
      if (isDoubted(signal, known)) signals.delete(signal);
    } else if (reading.margin(signal) > 0) signals.set(signal, findWeightyWords(text, reading.weigh(signal)));
  }
  return { ...listed, detections, signals };
}

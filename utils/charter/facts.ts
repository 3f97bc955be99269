import type { Item, Span } from '@/utils/community/schema';
import type { AnalysedText } from '@/utils/language/analyse-text';
import type { TermAutomaton, TermHit } from '@/utils/language/compile-terms';
import type { FoundLink } from '@/utils/language/find-links';
import type { CheckContext, CheckedItem } from './check-context';
import type { Detection, DetectorContext } from './detector';
import { findTextLinks } from './phrases/find-text-links';
import { findReading } from './reading/installed-reading';
import { listFindings } from './reading/list-findings';
import { weighFindings } from './reading/weigh-findings';
import type { Category, Signal } from './schema';

/** Everything the rules may look at about one item, each thing found at most once and only if a rule asks. */
export interface Facts {
  text: AnalysedText;
  network: string | null;
  history: { firstTime: boolean; violations: number } | null;
  ownDomains: readonly string[];
  detections(category: Category): readonly Detection[];
  /** Signals present, with their words. */
  signals(): ReadonlyMap<Signal, readonly Span[]>;
  links(): readonly FoundLink[];
  /** Hits of the charter's own terms, by term list. */
  terms(list: number): readonly TermHit[];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function itemOf(item: CheckedItem): Item | null {
  return 'author' in item ? item : null;
}

interface FactSources {
  brand: DetectorContext['brand'];
  watch: DetectorContext['watch'];
  automaton: TermAutomaton;
}

/** Prepares the facts of one item; finding them is left to the first rule that asks. */
export function readFacts(text: AnalysedText, item: CheckedItem, context: CheckContext, sources: FactSources): Facts {
  const detectorContext: DetectorContext = {
    item: itemOf(item),
    brand: sources.brand,
    watch: sources.watch,
    recent: context.recent ?? [],
  };
  const reading = context.listsAlone ? null : findReading();
  const weighed = once(() => {
    const listed = listFindings(text, detectorContext);
    return reading ? weighFindings(text, listed, reading) : listed;
  });
  const byList = once(() => {
    const hits = new Map<number, TermHit[]>();
    for (const hit of sources.automaton.find(text)) {
      const same = hits.get(hit.id);
      if (same) same.push(hit);
      else hits.set(hit.id, [hit]);
    }
    return hits;
  });
  return {
    text,
    network: item.network ?? null,
    history: context.history ?? null,
    ownDomains: sources.brand.domains,
    detections: (category) => weighed().detections.get(category) ?? [],
    signals: () => weighed().signals,
    links: () => findTextLinks(text),
    terms: (list) => byList().get(list) ?? [],
  };
}

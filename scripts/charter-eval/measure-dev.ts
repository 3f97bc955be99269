import { checkItem } from '@/utils/charter/check-item';
import type { CompiledCharter } from '@/utils/charter/compile-charter';
import type { NetworkId } from '@/utils/community/networks';
import { Counts } from './counts';
import type { DevRow } from './dev-row';

export interface DevResult {
  /** "fr insult" → counts; "fr *" is all categories together. */
  violations: Map<string, Counts>;
  signals: Map<string, Counts>;
  /** Comments without a violation: how many are marked, by language. */
  clean: Map<string, Counts>;
  /** Comments made to look like violations. */
  hardNegatives: Map<string, Counts>;
  /** Labels of disguised comments found. */
  evasions: Map<string, Counts>;
  /** What was wrong, for the person who improves the engine. */
  errors: string[];
}

/** Depend on names watched or on other comments: the hand-labelled set says nothing of them. */
const unlabelled = new Set(['mention', 'competitor']);

function count(map: Map<string, Counts>, key: string, predicted: boolean, labelled: boolean): void {
  let counts = map.get(key);
  if (!counts) {
    counts = new Counts();
    map.set(key, counts);
  }
  counts.add(predicted, labelled);
}

function compare(map: Map<string, Counts>, lang: string, predicted: Set<string>, labelled: Set<string>): void {
  for (const name of new Set([...predicted, ...labelled])) {
    count(map, `${lang} ${name}`, predicted.has(name), labelled.has(name));
    count(map, `${lang} *`, predicted.has(name), labelled.has(name));
  }
}

/** Runs the engine over the hand-labelled comments and counts, by language and label. */
export function measureDev(rows: readonly DevRow[], charter: CompiledCharter): DevResult {
  const result: DevResult = {
    violations: new Map(),
    signals: new Map(),
    clean: new Map(),
    hardNegatives: new Map(),
    evasions: new Map(),
    errors: [],
  };
  for (const row of rows) {
    const verdict = checkItem({ text: row.text, network: row.network as NetworkId }, charter);
    const found = new Set<string>(verdict.violations.map((one) => one.category));
    const signals = new Set<string>(
      verdict.signals.map((one) => one.signal).filter((signal) => !unlabelled.has(signal)),
    );
    const labels = new Set(row.violations);
    const wanted = new Set(row.signals);
    compare(result.violations, row.lang, found, labels);
    compare(result.signals, row.lang, signals, wanted);
    if (labels.size === 0) count(result.clean, row.lang, found.size > 0, false);
    if (row.note?.startsWith('hard-negative'))
      count(
        result.hardNegatives,
        row.lang,
        [...found].some((one) => !labels.has(one)),
        false,
      );
    if (row.note?.startsWith('evasion'))
      for (const label of labels) count(result.evasions, row.lang, found.has(label), true);
    const wrong = [
      ...[...labels].filter((one) => !found.has(one)).map((one) => `-${one}`),
      ...[...found].filter((one) => !labels.has(one)).map((one) => `+${one}`),
      ...[...wanted].filter((one) => !signals.has(one)).map((one) => `-${one}`),
      ...[...signals].filter((one) => !wanted.has(one)).map((one) => `+${one}`),
    ];
    if (wrong.length > 0)
      result.errors.push(`${row.id} ${wrong.join(' ')} | ${row.text}${row.note ? ` (${row.note})` : ''}`);
  }
  return result;
}

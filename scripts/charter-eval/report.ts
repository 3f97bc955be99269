import type { Counts } from './counts';
import { formatTable } from './format-table';
import type { DevResult } from './measure-dev';
import type { DisguiseResult } from './measure-disguises';

export interface Section {
  title: string;
  table: string;
}

const share = (value: number): string => value.toFixed(2).replace(/^0/, '');
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function labelTable(title: string, results: Map<string, Counts>): Section {
  const names = [...new Set([...results.keys()].map((key) => key.slice(3)))].sort((a, b) =>
    a === '*' ? 1 : b === '*' ? -1 : a.localeCompare(b),
  );
  const cells = (key: string): string[] => {
    const counts = results.get(key);
    return counts
      ? [share(counts.precision), share(counts.recall), share(counts.f1), String(counts.tp + counts.fn)]
      : ['', '', '', '0'];
  };
  return {
    title,
    table: formatTable(
      ['', 'fr P', 'R', 'F1', 'n', 'en P', 'R', 'F1', 'n'],
      names.map((label) => [label === '*' ? 'all (micro)' : label, ...cells(`fr ${label}`), ...cells(`en ${label}`)]),
    ),
  };
}

/** Tables of labelled comments; `of` says which. */
export function devTables(dev: DevResult, of: string): Section[] {
  const rates: [string, (lang: string) => string][] = [
    ['comments without violation that are marked', (lang) => percent(dev.clean.get(lang)?.fpr ?? 0)],
    ['hard negatives that are marked', (lang) => percent(dev.hardNegatives.get(lang)?.fpr ?? 0)],
    ['labels of disguised comments found', (lang) => percent(dev.evasions.get(lang)?.recall ?? 0)],
  ];
  return [
    labelTable(`Violations, ${of}`, dev.violations),
    labelTable(`Signals, ${of}`, dev.signals),
    {
      title: `Alarms and evasions, ${of}`,
      table: formatTable(
        ['', 'fr', 'en'],
        rates.map(([label, of]) => [label, of('fr'), of('en')]),
      ),
    },
  ];
}

export function disguiseTable(lang: string, result: DisguiseResult): Section {
  return {
    title: `Disguised words still found, ${lang} (${result.words} words)`,
    table: formatTable(
      ['disguise', 'found'],
      [...result.recovered].map(([name, found]) => [name, percent(found)]),
    ),
  };
}

export function setTable(set: string, size: number, results: readonly { name: string; counts: Counts }[]): Section {
  return {
    title: `${set} (${size} comments)`,
    table: formatTable(
      ['', 'P', 'R', 'F1', 'macro-F1', 'false alarms'],
      results.map(({ name, counts }) => [
        name,
        share(counts.precision),
        share(counts.recall),
        share(counts.f1),
        share(counts.macroF1),
        percent(counts.fpr),
      ]),
    ),
  };
}

export function personalDataTable(results: Map<string, Counts>): Section {
  return {
    title: 'Personal data, presidio (English)',
    table: formatTable(
      ['sentences with', 'n', 'marked'],
      [...results]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([kind, c]) => [
          kind,
          String(c.tp + c.fp + c.fn + c.tn),
          percent(kind.startsWith('(') ? c.fpr : c.recall),
        ]),
    ),
  };
}

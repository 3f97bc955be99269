import { join } from 'node:path';
import type { RankModel } from '@/utils/charter/rank-model';
import { analyseText } from '@/utils/language/analyse-text';
import type { SetRow } from '../charter-eval/dev-row';
import { readRows } from '../charter-eval/read-rows';

export interface ModelFigures {
  set: string;
  comments: number;
  /** Chance that a comment that breaks a charter is ranked before one that does not. NaN with one kind only. */
  auc: number;
  /** Share of each kind marked "worth a look". */
  marked: number;
  falselyMarked: number;
}

function areaUnderCurve(scored: { margin: number; label: number }[]): number {
  const sorted = [...scored].sort((a, b) => a.margin - b.margin);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]!.margin === sorted[i]!.margin) end += 1;
    const rank = (i + 1 + end) / 2;
    for (let k = i; k < end; k += 1) {
      if (sorted[k]!.label === 1) {
        rankSum += rank;
        positives += 1;
      }
    }
    i = end;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** How the model does on sets it never saw. */
export function measureModel(model: RankModel, data: string, sets: readonly string[]): ModelFigures[] {
  return sets.map((set) => {
    const rows = readRows<SetRow>(join(data, `eval/${set}.jsonl.gz`));
    const scored = rows.map((row) => {
      const text = analyseText(row.text);
      return { margin: model.margin(text), label: row.label, marked: model.score(text) >= 0.5 };
    });
    const share = (label: number): number => {
      const same = scored.filter((one) => one.label === label);
      return same.filter((one) => one.marked).length / same.length;
    };
    return { set, comments: rows.length, auc: areaUnderCurve(scored), marked: share(1), falselyMarked: share(0) };
  });
}

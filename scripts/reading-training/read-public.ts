import { join } from 'node:path';
import { readingHeads } from '@/utils/charter/reading/reading-heads';
import type { Language } from '@/utils/community/schema';
import type { SetRow } from '../charter-eval/dev-row';
import { readRows } from '../charter-eval/read-rows';
import { makeExample } from './make-example';
import { type PublicJudgement, publicSets } from './public-sets';
import type { Example } from './train-heads';

function judgeExample(text: string, judgement: PublicJudgement, language: Language, weight: number): Example[] {
  if (!judgement) return [];
  if ('judged' in judgement) {
    const { applies, judged } = judgement;
    return [makeExample({ text, violations: applies, signals: [], judged }, language, weight)];
  }
  const example = makeExample({ text, violations: [], signals: [], judged: [] }, language, weight);
  const right = judgement.rightly.filter((category) => example.found.includes(category));
  if (right.length === 0) return [];
  return [{ ...example, labels: Int8Array.from(readingHeads, (head) => (right.includes(head) ? 1 : -1)) }];
}

/** The comments of the public sets in a language, as far as somebody judged them. */
export function readPublic(data: string, language: Language): Example[] {
  return publicSets.flatMap(({ file, weight, most, judge }) => {
    const rows = readRows<SetRow>(join(data, `train/${file}.jsonl.gz`));
    const step = Math.max(1, rows.length / most);
    const chosen = Array.from(
      { length: Math.floor(rows.length / step) },
      (_, index) => rows[Math.floor(index * step)]!,
    );
    return chosen.flatMap(({ text, lang, label, functionality }) =>
      lang === language ? judgeExample(text, judge(label, functionality), language, weight) : [],
    );
  });
}

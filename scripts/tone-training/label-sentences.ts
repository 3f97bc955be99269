import { findGreeting } from '@/utils/tone/find-greeting';
import { foldText } from '@/utils/tone/fold-text';
import { sentenceFeatures } from '@/utils/tone/sentences/sentence-features';
import { type CivilKind, civilKinds, sentenceKinds, stanceKinds } from '@/utils/tone/sentences/sentence-kinds';
import { splitReply } from '@/utils/tone/sentences/split-reply';
import type { DraftRow } from './draft-row';
import { type Example, type KindWeights, readKinds } from './train-kinds';

/** What is guessed of a sentence counts less than what was written for its kind. */
const guessedWeight = 0.7;

/**
 * Examples out of drafts whose labels say what is in them, not where: each stance goes to the sentence the model so far finds
 * likeliest, every other sentence to the likeliest civil kind the labels allow.
 */
export function labelSentences(rows: readonly DraftRow[], model: KindWeights): Example[] {
  return rows.flatMap((row) => {
    const greetingEnd = findGreeting(row.draft, foldText(row.draft), row.comment ?? '') ?? 0;
    const read = splitReply(row.draft, greetingEnd).map(({ start, end }) => {
      const features = sentenceFeatures(foldText(row.draft.slice(start, end)));
      return { features, likely: readKinds(model, features), taken: false };
    });
    const examples: Example[] = [];
    for (const stance of stanceKinds.filter((kind) => row.findings.includes(kind))) {
      const kind = sentenceKinds.indexOf(stance);
      const [best] = read.filter(({ taken }) => !taken).sort((a, b) => b.likely[kind]! - a.likely[kind]!);
      if (!best) continue;
      best.taken = true;
      examples.push({ features: best.features, kind, weight: 1 });
    }
    const allowed = civilKinds.filter((kind) => !row.findings.includes(missing[kind] ?? ''));
    for (const { features, likely } of read.filter(({ taken }) => !taken)) {
      const kinds = allowed.map((kind) => sentenceKinds.indexOf(kind));
      const kind = kinds.reduce((best, one) => (likely[one]! > likely[best]! ? one : best));
      examples.push({ features, kind, weight: guessedWeight });
    }
    return examples;
  });
}

const missing: Partial<Record<CivilKind, string>> = { empathy: 'missing-empathy', next: 'missing-next-step' };

import type { Language } from '@/utils/community/schema';
import { foldText } from '@/utils/tone/fold-text';
import { readComment } from '@/utils/tone/read-comment';
import { sentenceFeatures } from '@/utils/tone/sentences/sentence-features';
import { type CommentKind, commentKinds } from '@/utils/tone/sentences/sentence-kinds';
import type { DraftRow } from './draft-row';
import { readBank } from './read-bank';
import { type KindWeights, trainKinds } from './train-kinds';

/** What the cues say of a comment counts less than what was written for its kind. */
const cuedWeight = 0.5;

/** What the cues make of a comment, where they are of one mind. */
function cuedKind(comment: string): CommentKind | null {
  const { complains, asks, praises, problem, maybeComplains } = readComment(comment);
  if (complains && !asks) return 'complaint';
  if (asks && !problem) return 'question';
  return praises || (!asks && !problem && !maybeComplains) ? 'light' : null;
}

/** Learns what comments want from the bank and from the comments of our own drafts, as the cues read them. Deterministic. */
export function trainComments(language: Language, rows: readonly DraftRow[]): KindWeights {
  const example = (text: string, kind: CommentKind, weight: number) => ({
    features: sentenceFeatures(foldText(text)),
    kind: commentKinds.indexOf(kind),
    weight,
  });
  const written = readBank('comments', language, commentKinds).map(({ text, kind }) => example(text, kind, 1));
  const comments = new Set(
    rows.filter(({ lang, comment }) => lang === language && comment).map((row) => row.comment ?? ''),
  );
  const cued = [...comments].flatMap((comment) => {
    const kind = cuedKind(comment);
    return kind ? [example(comment, kind, cuedWeight)] : [];
  });
  return trainKinds([...written, ...cued], commentKinds.length);
}

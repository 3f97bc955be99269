import type { Language } from '@/utils/community/schema';
import { checkDraft } from '@/utils/tone/check-draft';
import { toneGuideSchema } from '@/utils/tone/schema';
import { readSentenceModel, type SentenceModel } from '@/utils/tone/sentences/sentence-model';
import type { DraftRow } from './draft-row';
import { packSentenceModel } from './pack-sentence-model';
import { trainComments } from './train-comments';
import { trainSentences } from './train-sentences';

/** What the whole engine makes of drafts its model has not learnt from. */
export interface DraftCheck {
  /** Findings rightly made, made in error, and missed. */
  right: number;
  wrong: number;
  missed: number;
  /** Drafts without fault, and those of them with a finding of weight warn or more. */
  clean: number;
  warned: number;
}

const folds = 5;

/** Trains a model for both languages and reads its file back, as the extension does. */
function trainModel(rows: readonly DraftRow[]): SentenceModel {
  const train = (language: Language) => [trainSentences(language, rows), trainComments(language, rows)];
  const model = readSentenceModel(packSentenceModel({ fr: train('fr'), en: train('en') }));
  if (!model) throw new Error('The model just written cannot be read back');
  return model;
}

/** Findings of the engine with this model against the labels, by language; `tell` gets each draft that differs. */
export function checkDrafts(
  rows: readonly DraftRow[],
  model: SentenceModel | undefined,
  tell: (row: DraftRow, wrong: readonly string[], missed: readonly string[]) => void = () => {},
): Record<Language, DraftCheck> {
  const guide = toneGuideSchema.parse({});
  const none = (): DraftCheck => ({ right: 0, wrong: 0, missed: 0, clean: 0, warned: 0 });
  const checks = { fr: none(), en: none() };
  for (const row of rows) {
    const findings = checkDraft(row.draft, {
      comment: row.comment,
      guide,
      network: null,
      language: row.lang,
      register: row.register ?? null,
      limit: null,
      model,
    });
    const found = new Set<string>(findings.map(({ rule }) => rule));
    const check = checks[row.lang];
    const wrong = [...found].filter((rule) => !row.findings.includes(rule));
    const missed = row.findings.filter((rule) => !found.has(rule));
    check.right += found.size - wrong.length;
    check.wrong += wrong.length;
    check.missed += missed.length;
    if (row.findings.length === 0) {
      check.clean += 1;
      if (findings.some(({ severity }) => severity !== 'note')) check.warned += 1;
    }
    if (wrong.length + missed.length > 0) tell(row, wrong, missed);
  }
  return checks;
}

/** Checks each fifth of the drafts with a model trained without it. The lists have seen them all. Deterministic. */
export function crossCheckDrafts(
  rows: readonly DraftRow[],
  tell?: (row: DraftRow, wrong: readonly string[], missed: readonly string[]) => void,
): Record<Language, DraftCheck> {
  const sum = checkDrafts([], undefined);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = trainModel(rows.filter((_, index) => index % folds !== fold));
    const part = checkDrafts(
      rows.filter((_, index) => index % folds === fold),
      model,
      tell,
    );
    for (const language of ['fr', 'en'] as const)
      for (const key of ['right', 'wrong', 'missed', 'clean', 'warned'] as const)
        sum[language][key] += part[language][key];
  }
  return sum;
}

import type { Language } from '@/utils/community/schema';
import { checkDraft } from '@/utils/tone/check-draft';
import { toneGuideSchema } from '@/utils/tone/schema';
import { readSentenceModel, type SentenceModel } from '@/utils/tone/sentences/sentence-model';
import type { DraftRow } from './draft-row';
import { packSentenceModel } from './pack-sentence-model';
import { trainComments } from './train-comments';
import { trainSentences } from './train-sentences';

/** What the whole engine makes of drafts its model has not learnt from. */
interface DraftCheck {
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

const guide = toneGuideSchema.parse({});

/** Adds the findings of the engine with this model to the counts, against the labels. */
function addChecks(checks: Record<Language, DraftCheck>, rows: readonly DraftRow[], model: SentenceModel): void {
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
    const right = row.findings.filter((rule) => found.has(rule)).length;
    check.right += right;
    check.wrong += found.size - right;
    check.missed += row.findings.length - right;
    if (row.findings.length === 0) {
      check.clean += 1;
      if (findings.some(({ severity }) => severity !== 'note')) check.warned += 1;
    }
  }
}

/** Checks each fifth of the drafts with a model trained without it. The lists have seen them all. Deterministic. */
export function crossCheckDrafts(rows: readonly DraftRow[]): Record<Language, DraftCheck> {
  const none = (): DraftCheck => ({ right: 0, wrong: 0, missed: 0, clean: 0, warned: 0 });
  const checks = { fr: none(), en: none() };
  for (let fold = 0; fold < folds; fold += 1) {
    const isApart = (_: DraftRow, index: number): boolean => index % folds === fold;
    const model = trainModel(rows.filter((row, index) => !isApart(row, index)));
    addChecks(checks, rows.filter(isApart), model);
  }
  return checks;
}

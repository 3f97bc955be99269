import { useState } from 'preact/hooks';
import type { Terms } from '@/components/workspace/publish/terms-form';
import type { MergeChoice } from '@/utils/packs/compare/merge-packs';
import { findDraft, type KeptDraft, keepDraft } from './template-drafts';

interface MergeDraft extends KeptDraft {
  choices: Readonly<Record<string, MergeChoice>>;
  /** What the person chose of the terms; the rest is proposed. */
  terms: Partial<Terms>;
}

const empty: MergeDraft = { at: '', choices: {}, terms: {} };

/**
 * The decisions of a merge, kept in this browser until it is published: forty of them are not to be lost with a tab.
 * @param ref names what is merged; of another version by the other lead, another
 */
export function useMergeDraft(ref: string) {
  const [draft, setDraft] = useState<MergeDraft>(() => findDraft<MergeDraft>(ref) ?? empty);
  return {
    ...draft,
    change: (part: Partial<Pick<MergeDraft, 'choices' | 'terms'>>) =>
      setDraft((now) => {
        const next = { ...now, ...part, at: new Date().toISOString() };
        keepDraft(ref, next);
        return next;
      }),
    drop: () => keepDraft(ref, null),
  };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { canonicalText } from '@/utils/packs/layer-editing/canonical-text';
import type { PlacedTemplate } from '@/utils/packs/layer-editing/template-change';
import type { Template } from '@/utils/templates/schema';
import { findDraft, keepDraft, type TemplateDraft } from './template-drafts';

export interface DraftAccess {
  draft: TemplateDraft;
  /** It differs from what the pen started from. */
  changed: boolean;
  /** When it was last typed in before this page was opened (ISO); null: nothing was found again. */
  foundFrom: string | null;
  /** What is saved is no longer what the pen started from. */
  conflict: boolean;
  write(changes: Partial<PlacedTemplate>): void;
  /** The pen starts anew from what is saved now. */
  drop(): void;
  /** Puts a draft back as it was. */
  put(draft: TemplateDraft): void;
}

const textOf = (placed: PlacedTemplate | null): string =>
  placed ? canonicalText([placed.template, placed.private]) : '';

/**
 * The draft of one template. What is not saved stays in this browser until it is, or is dropped.
 * @param ref `packId/templateId`
 * @param current what is saved; null: nothing yet
 * @param blank what a new template starts from
 */
export function useTemplateDraft(ref: string, current: PlacedTemplate | null, blank: Template): DraftAccess {
  const start = (): TemplateDraft => ({ ...(current ?? { template: blank, private: false }), base: current, at: '' });
  const [found] = useState(() => findDraft(ref));
  const [draft, setDraft] = useState<TemplateDraft>(() => found ?? start());
  const untouched = draft.base ?? { template: blank, private: false };
  const changed = textOf(draft) !== textOf(untouched);
  const moved = textOf(current) !== textOf(draft.base);
  useEffect(() => {
    // Nothing was typed: what is saved is what is shown.
    if (moved && !changed) setDraft(start());
  });
  const put = useCallback(
    (next: TemplateDraft) => {
      setDraft(next);
      const before = next.base ?? { template: blank, private: false };
      keepDraft(ref, textOf(next) === textOf(before) ? null : next);
    },
    [ref, blank],
  );
  return {
    draft,
    changed,
    foundFrom: found && changed ? found.at : null,
    conflict: moved && changed,
    write: (changes) => put({ ...draft, ...changes, at: new Date().toISOString() }),
    drop() {
      keepDraft(ref, null);
      setDraft(start());
    },
    put,
  };
}

import { useEffect, useState } from 'preact/hooks';
import { canonicalText } from '@/utils/packs/layer-editing/canonical-text';
import { findDraft, type KeptDraft, keepDraft } from './template-drafts';

interface PartDraft<Part> extends KeptDraft {
  part: Part;
  /** What the pen started from. */
  base: Part;
}

export interface PartPen<Part> {
  part: Part;
  base: Part;
  changed: boolean;
  /** When it was last typed in before this page was opened (ISO); null: nothing was found again. */
  foundFrom: string | null;
  /** What is saved is no longer what the pen started from. */
  conflict: boolean;
  write(part: Part): void;
  /** The pen starts anew from what is saved now. */
  drop(): void;
}

const same = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other);

/**
 * An article, guide or brand under the pen. What is not saved stays in this browser until it is, or is dropped.
 * @param ref `~part/packId/<what>`
 * @param saved what is saved; of a new article, what it starts from
 */
export function usePartPen<Part>(ref: string, saved: Part): PartPen<Part> {
  const [found] = useState(() => findDraft<PartDraft<Part>>(ref));
  const [draft, setDraft] = useState<PartDraft<Part>>(() => found ?? { part: saved, base: saved, at: '' });
  const changed = !same(draft.part, draft.base);
  const moved = !same(saved, draft.base);
  useEffect(() => {
    // Nothing was typed: what is saved is what is shown.
    if (moved && !changed) setDraft({ part: saved, base: saved, at: '' });
  });
  return {
    part: draft.part,
    base: draft.base,
    changed,
    foundFrom: found && changed ? found.at : null,
    conflict: moved && changed,
    write(part) {
      const next = { ...draft, part, at: new Date().toISOString() };
      setDraft(next);
      keepDraft(ref, same(part, draft.base) ? null : next);
    },
    drop() {
      keepDraft(ref, null);
      setDraft({ part: saved, base: saved, at: '' });
    },
  };
}

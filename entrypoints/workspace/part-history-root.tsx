import { useEffect, useRef } from 'preact/hooks';
import { PartHistory } from '@/components/workspace/part/part-history';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import type { Pack } from '@/utils/packs/schema';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';
import type { PartAccess } from './use-part-layer';

export interface PartHistoryRootProps {
  page: PageActions;
  access: PartAccess;
  /** `article:<id>`, `tone:guide`, `brand:brand`. */
  versionsOf: string;
  /** What is saved now. */
  current: unknown;
  /** A pack with that part alone in its place, to be compared. */
  lay: (pack: Pack, part: unknown) => Pack;
  onRestore: (part: unknown) => void;
}

/** Joins the history of one part to what was left behind. */
export function PartHistoryRoot({ page, access, versionsOf, current, lay, onRestore }: PartHistoryRootProps) {
  const { packId, drafted } = access;
  const { data, reload } = useAnswer('parts.versions', { packId, key: versionsOf }, page.tell);
  const known = useRef(current);
  useEffect(() => {
    // Saved meanwhile: there is one version more.
    if (known.current !== current) void reload();
    known.current = current;
  });
  return (
    <PartHistory
      versions={data ?? []}
      now={Date.now()}
      compare={(part) => comparePacks(lay(drafted, part), lay(drafted, current))}
      onRestore={({ part }) => onRestore(part)}
    />
  );
}

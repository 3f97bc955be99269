import { lintRule } from '@/utils/charter/lint-rule';
import type { DraftStore } from '@/utils/db/draft-store';
import { AppError } from '@/utils/diagnostics/app-error';
import { comparePacks } from '@/utils/packs/compare/compare-packs';
import { isSame } from '@/utils/packs/compare/is-same';
import { applyProposal } from '@/utils/packs/proposals/apply-proposal';
import type { Proposal } from '@/utils/packs/proposals/proposal-schema';
import type { ProposedPart } from '@/utils/packs/proposals/proposed-part';
import { toParts } from '@/utils/packs/proposals/to-parts';
import { layDraft } from '@/utils/packs/release/lay-draft';
import type { Pack } from '@/utils/packs/schema';
import { expectReadable } from './handlers/expect-readable';
import { loadReading } from './load-reading';

/**
 * Lays items of a proposal into the draft, all or none.
 * @param chosen positions of the items; null: those that stand as their author saw them
 * @returns what it changed, to take that back
 * @throws AppError `template-refused` or `pack-invalid` when something of it could not be used
 */
export async function takeProposal(
  drafts: DraftStore,
  packId: string,
  proposal: Proposal,
  agent: string,
  chosen: ReadonlySet<number> | null,
): Promise<ProposedPart[]> {
  let taken: ProposedPart[] = [];
  await loadReading();
  await drafts.change(packId, agent, (pack, layers) => {
    const before = layDraft(pack, layers);
    const next = applyProposal(proposal, pack, layers, chosen ?? undefined).layers;
    const after = layDraft(pack, next);
    expectUsable(before, after);
    taken = toParts(comparePacks(before, after));
    return next;
  });
  return taken;
}

/** Only what is new is judged: what was fine when it was saved stays. */
function expectUsable(before: Pack, after: Pack): void {
  const isNews = <T extends { id: string }>(known: readonly T[]) => {
    const old = new Map(known.map((one) => [one.id, one]));
    return (one: T): boolean => !isSame(old.get(one.id), one);
  };
  expectReadable(after, after.templates.filter(isNews(before.templates)));
  for (const rule of after.charter.rules.filter(isNews(before.charter.rules))) {
    if (lintRule(rule, after).problems.some(({ level }) => level === 'error'))
      throw new AppError('pack-invalid', rule.id, { detail: rule.id });
  }
}

import type { RuleLayer } from '@/utils/charter/rule-layer';
import { comparePacks, type PackChange } from '../compare/compare-packs';
import { lintPack } from '../lint-pack';
import type { PackIssue } from '../pack-issue';
import type { PackLayer } from '../pack-layer';
import type { Pack } from '../schema';
import { layDraft } from './lay-draft';
import { planVersion, type VersionStep } from './plan-version';

export interface NextPack {
  /** As it would be published, with the version proposed. */
  pack: Pack;
  changes: PackChange[];
  /** `none`: there is nothing to publish. */
  step: VersionStep;
  /** Errors would have it refused by every member; its tests are run apart, by `check-pack-tests.ts`. */
  issues: PackIssue[];
}

/** The next version of a pack: the present one with the lead's drafts laid over it; what is private stays out. */
export function planNextPack(pack: Pack, packLayer: PackLayer, ruleLayer: RuleLayer): NextPack {
  const drafted = layDraft(pack, { packLayer, ruleLayer });
  const changes = comparePacks(pack, drafted);
  const { step, version } = planVersion(pack.version, changes);
  const next = { ...drafted, version };
  return { pack: next, changes, step, issues: lintPack(next) };
}

import { backTest } from '@/utils/charter/back-test';
import { lintRule } from '@/utils/charter/lint-rule';
import { createRuleRunner } from '@/utils/charter/rule-editing/rule-runner';
import type { RuleLayer } from '@/utils/charter/rule-layer';
import type { DisputeStore } from '@/utils/db/dispute-store';
import type { RuleLayerStore } from '@/utils/db/rule-layer-store';
import type { SeenStore } from '@/utils/db/seen-store';
import { AppError } from '@/utils/diagnostics/app-error';
import type { Handlers } from '@/utils/messaging/register-protocol';
import type { Pack } from '@/utils/packs/schema';
import type { LoadedPack } from '../load-packs';

interface Needs {
  seen: SeenStore;
  layers: RuleLayerStore;
  disputes: DisputeStore;
  packs(): Promise<readonly LoadedPack[]>;
  /** The packs in memory are compiled anew. */
  forgetPacks(): void;
}

type RuleVerb = Extract<keyof Handlers, `rules.${string}` | `seen.${string}`>;

/** Comments of one slice: some tens of milliseconds of work. */
const slice = 500;

/** Writing rules: what is wrong with one, what it does to the comments seen, and what this machine keeps of it. */
export function ruleHandlers({ seen, layers, disputes, packs, forgetPacks }: Needs): Pick<Handlers, RuleVerb> {
  const expectPack = async (id: string): Promise<Pack> => {
    const found = (await packs()).find(({ pack }) => pack.id === id);
    if (!found) throw new AppError('pack-invalid', id, { detail: id });
    return found.pack;
  };
  return {
    async 'rules.read'({ packId }) {
      return { layer: await layers.read(packId), disputes: await disputes.list() };
    },
    async 'rules.write'({ layer }) {
      const pack = await expectPack(layer.packId);
      // What was fine when it was saved may not be after the pack changed: only what begins to run now is judged.
      const running = ({ rules, disabled }: RuleLayer) => rules.filter(({ id }) => !disabled.includes(id));
      const known = new Set(running(await layers.read(layer.packId)).map((rule) => JSON.stringify(rule)));
      for (const rule of running(layer).filter((one) => !known.has(JSON.stringify(one)))) {
        const broken = lintRule(rule, pack).problems.some(({ level }) => level === 'error');
        if (broken) throw new AppError('pack-invalid', rule.id, { detail: rule.id });
      }
      await layers.put(layer);
      forgetPacks();
      return null;
    },
    async 'rules.check'({ packId, rule }) {
      const pack = await expectPack(packId);
      const report = lintRule(rule, pack);
      const readable = report.problems.every(({ level, path }) => level !== 'error' || path === 'tests');
      if (!readable) return { ...report, stillMarked: [] };
      const runner = createRuleRunner([rule], pack);
      const history = { firstTime: true, violations: 0 };
      const mine = (await disputes.list()).filter(({ ruleId }) => ruleId === rule.id);
      const marked = mine.filter(({ text }) => runner.run(0, runner.read({ text, network: 'generic', history })));
      return { ...report, stillMarked: marked.map(({ key }) => key) };
    },
    async 'rules.backTest'({ packId, now, before, offset }) {
      const house = await expectPack(packId);
      const { items, total } = await seen.list(offset, slice);
      const test = backTest({ before, now, seen: items, house, clock: () => performance.now() });
      return { test, total, next: offset + slice < total ? offset + slice : null };
    },
    async 'rules.dropDispute'({ key }) {
      await disputes.remove(key);
      return null;
    },
    'seen.count': () => seen.count(),
    async 'seen.forget'() {
      await seen.clear();
      return null;
    },
  };
}

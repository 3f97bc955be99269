import { checkItem } from '@/utils/charter/check-item';
import type { DetectorContext } from '@/utils/charter/detector';
import { rankItem } from '@/utils/charter/rank-item';
import { readRankModel } from '@/utils/charter/rank-model';
import type { Verdict } from '@/utils/charter/schema';
import type { DisputeStore } from '@/utils/db/dispute-store';
import type { InteractionStore } from '@/utils/db/interaction-store';
import type { SeenStore } from '@/utils/db/seen-store';
import { analyseText } from '@/utils/language/analyse-text';
import type { Handlers } from '@/utils/messaging/register-protocol';
import { foldHandle } from '@/utils/packs/fold-handle';
import { isOfTeam } from '@/utils/team/is-of-team';
import { modelLoader } from '../model-loader';
import { rememberSeen } from '../remember-seen';
import type { Voices } from '../voices';

interface Needs {
  log: InteractionStore;
  disputes: DisputeStore;
  seen: SeenStore;
  voices: Voices;
}

type Recent = DetectorContext['recent'][number];

/** Comments kept in mind for each tab, to see the same text posted again. */
const remembered = 500;

/** A dispute holds for the same words under the same rule, however they are disguised. */
const disputeKey = (ruleId: string, text: string): string => `${ruleId} ${analyseText(text).norm}`;

const signalsOf = (verdict: Verdict) => verdict.signals.map((hit) => hit.signal);

/** What was found without what one brand says of it: neither its articles nor its templates. */
const withoutHouse = (verdict: Verdict): Verdict => ({
  ...verdict,
  violations: verdict.violations.map((violation) => ({ ...violation, articleId: null })),
  suggest: [],
});

/** Reads batches of items against the charter. */
export function itemHandlers({
  log,
  disputes,
  seen,
  voices,
}: Needs): Pick<Handlers, 'items.check' | 'charter.dispute'> {
  // Lost when the background is stopped: flooding is then seen from the next batch on.
  const recentByTab = new Map<number, Recent[]>();
  // Without the model the queue is ordered by severity and signals alone.
  const loadModel = modelLoader('rank.bin', readRankModel);
  return {
    async 'items.check'({ page, items }, caller) {
      const { charter, brand, pack } = await voices.find({ page }, caller);
      const handles = new Set((pack.brand.handles[page.network] ?? []).map(foldHandle));
      const ofTeam = items.map(({ author }) => isOfTeam(author, handles));
      // A log that cannot be read must not keep the charter from working.
      const histories = await log.findHistories(items).catch(() => items.map(() => null));
      const ranking = await loadModel();
      const disputed = await disputes.listKeys().catch(() => new Set<string>());
      const known = recentByTab.get(caller.tabId ?? -1) ?? [];
      const fresh = items.map((item) => ({
        key: analyseText(item.text).norm,
        authorId: item.author.id,
        itemId: item.id,
      }));
      const recent = [...known.filter((one) => !items.some((item) => item.id === one.itemId)), ...fresh];
      recentByTab.set(caller.tabId ?? -1, recent.slice(-remembered));
      const verdicts = items.map((item, index) => {
        const history = histories[index];
        const verdict = checkItem(item, charter, {
          ...(ranking && { score: (text) => ranking.score(text) }),
          recent: recent.filter((one) => one.itemId !== item.id),
          history: { firstTime: !history, violations: history?.flags ?? 0 },
        });
        const kept = verdict.violations.filter(({ ruleId }) => !disputed.has(disputeKey(ruleId, item.text)));
        const shown =
          kept.length === verdict.violations.length
            ? verdict
            : { ...verdict, violations: kept, rank: rankItem(kept, signalsOf(verdict), 0) };
        return brand.how === 'unknown' ? withoutHouse(shown) : shown;
      });
      const others = items.map((item, index) => (ofTeam[index] ? { ...item, isOwn: true } : item));
      void rememberSeen(seen, page.host, others, verdicts, histories);
      return { verdicts, histories, ofTeam, brand };
    },
    async 'charter.dispute'({ ruleId, text, words }) {
      const key = disputeKey(ruleId, text);
      await disputes.add({ key, ruleId, text, words, at: new Date().toISOString() });
      return { key };
    },
  };
}

import { useMemo, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { formatRoute } from '@/components/workspace/route';
import { RuleEditor } from '@/components/workspace/rules/rule-editor';
import { changeLayer } from '@/utils/charter/rule-editing/change-layer';
import { cleanRule } from '@/utils/charter/rule-editing/clean-rule';
import { lintBackTest } from '@/utils/charter/rule-editing/lint-back-test';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Rule } from '@/utils/charter/schema';
import type { ResponseOf } from '@/utils/messaging/protocol';
import type { Pack } from '@/utils/packs/schema';
import { useBackTest } from './rules-use-back-test';
import { useRuleCheck } from './rules-use-check';
import type { RuleLayerAccess } from './rules-use-layer';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

export interface RuleEditorRootProps {
  page: PageActions;
  pack: Pack;
  access: RuleLayerAccess;
  known: ResponseOf<'rules.read'>;
  /** What the pen starts from. */
  start: Rule;
  /** The rule in force; null for a new one. */
  inForce: Rule | null;
  state: RuleState | null;
  ids: readonly string[];
  templateTitle: (id: string) => string;
}

/** Parts of a rule that may be wrong while it can still be tried. */
const harmless = ['article', 'suggest', 'tests', 'when'];

/** Joins the rule under the pen to the background that checks and tries it. */
export function RuleEditorRoot(props: RuleEditorRootProps) {
  const { page, pack, access, known, start, inForce, state, ids, templateTitle } = props;
  const { t } = useI18n();
  const [rule, setRule] = useState(start);
  const clean = useMemo(() => cleanRule(rule), [rule]);
  const report = useRuleCheck(pack.id, clean, page);
  const { data: seen } = useAnswer('seen.count', {}, page.tell);
  const ready = report?.problems.every(({ level, path }) => level !== 'error' || harmless.includes(path));
  const before = state === 'disabled' ? null : inForce;
  const { test, done } = useBackTest(pack.id, ready ? clean : null, before, page);
  const disputed = known.disputes
    .filter(({ ruleId }) => ruleId === rule.id)
    .map(({ key, text }) => ({ key, text, marked: report?.stillMarked.includes(key) ?? false }));
  const tried = ready && done && test ? lintBackTest(test) : [];
  const problems = report && (!ready || done) ? [...report.problems, ...tried] : null;
  const templates = pack.templates.map(({ id }) => ({ id, title: templateTitle(id) }));
  return (
    <RuleEditor
      rule={rule}
      state={state}
      articles={pack.charter.articles}
      templates={templates}
      idTaken={state === null && ids.includes(rule.id)}
      problems={problems}
      failures={report?.failures ?? null}
      disputed={disputed}
      seen={{
        test,
        total: seen?.count ?? 0,
        since: seen?.since ?? null,
        busy: Boolean(ready) && !done,
        stale: report !== null && !ready,
      }}
      changed={inForce === null || JSON.stringify(clean) !== JSON.stringify(cleanRule(inForce))}
      onRule={setRule}
      onSave={async () => {
        const saved = await access.write(changeLayer(known.layer, { do: 'save', rules: [clean] }), t('rules_saved'));
        if (saved) location.hash = formatRoute('charter', { rule: clean.id });
      }}
      onAct={async (act) => {
        const words = { disable: 'rules_disabled', enable: 'rules_enabled', revert: 'rules_reverted' } as const;
        const gone = act === 'revert' && state === 'added';
        const did = await access.write(
          changeLayer(known.layer, { do: act, id: rule.id }),
          t(gone ? 'rules_deleted' : words[act]),
        );
        if (did && gone) location.hash = formatRoute('charter');
      }}
    />
  );
}

import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Tabs } from '@/components/ui/tabs';
import type { RuleTestFailure } from '@/utils/charter/check-rule-tests';
import type { RuleProblem } from '@/utils/charter/rule-editing/rule-problem';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Article, Rule } from '@/utils/charter/schema';
import { Section } from '../section';
import { BackTestPanel, type BackTestPanelProps } from './back-test-panel';
import { ConditionEditor } from './condition-editor';
import { ProblemList } from './problem-list';
import { RuleActs } from './rule-acts';
import { RuleForm } from './rule-form';
import { RuleJson } from './rule-json';
import { RuleTests } from './rule-tests';

export interface RuleEditorProps {
  rule: Rule;
  /** Null: it is new. */
  state: RuleState | null;
  articles: readonly Article[];
  templates: readonly { id: string; title: string }[];
  idTaken: boolean;
  /** Null while it is being checked. */
  problems: readonly RuleProblem[] | null;
  failures: readonly RuleTestFailure[] | null;
  /** Comments called wrong under this rule, and whether it would mark them again. */
  disputed: readonly { key: string; text: string; marked: boolean }[];
  seen: BackTestPanelProps;
  /** Something was changed since it was opened. */
  changed: boolean;
  onRule: (rule: Rule) => void;
  onSave: () => void;
  onAct: (act: 'disable' | 'enable' | 'revert') => void;
}

/** A rule under the pen: what it looks for at the left, what that does at the right. */
export function RuleEditor(props: RuleEditorProps) {
  const { rule, state, problems, failures, disputed, idTaken, changed, onRule } = props;
  const { t } = useI18n();
  const [view, setView] = useState<'form' | 'json'>('form');
  const [readable, setReadable] = useState(true);
  const change = (changes: Partial<Rule>) => onRule({ ...rule, ...changes });
  const blocked =
    !changed || !readable || idTaken || problems === null || problems.some(({ level }) => level === 'error');
  return (
    <div class="w-rule-editor">
      <div class="w-rule-pen">
        <Tabs
          label={t('rules_view')}
          tabs={[
            { id: 'form', label: t('rules_view_form') },
            { id: 'json', label: t('rules_view_json') },
          ]}
          current={view}
          onPick={setView}
        >
          {view === 'json' ? (
            <RuleJson rule={rule} onRule={onRule} onReadable={setReadable} />
          ) : (
            <div class="w-rule-parts">
              <Section title={t('rules_part_rule')}>
                <RuleForm
                  rule={rule}
                  articles={props.articles}
                  templates={props.templates}
                  idProblem={state === null ? (idTaken ? t('rules_id_taken') : null) : undefined}
                  onChange={change}
                />
              </Section>
              <Section title={t('rules_part_when')}>
                <ConditionEditor root={rule.when} onRoot={(when) => change({ when })} />
              </Section>
              <Section
                title={t('rules_part_unless')}
                actions={
                  rule.unless ? (
                    <Button small look="quiet" onClick={() => change({ unless: undefined })}>
                      {t('rules_unless_remove')}
                    </Button>
                  ) : (
                    <Button small icon="plus" onClick={() => change({ unless: { terms: [] } })}>
                      {t('rules_unless_add')}
                    </Button>
                  )
                }
              >
                {rule.unless && <ConditionEditor root={rule.unless} onRoot={(unless) => change({ unless })} />}
              </Section>
              <Section title={t('rules_part_tests')} hint={t('rules_tests_hint')}>
                <RuleTests tests={rule.tests} failures={failures} onChange={(tests) => change({ tests })} />
                {disputed.length > 0 && (
                  <div class="w-rule-tests">
                    <h4>{t('rules_local_tests')}</h4>
                    {disputed.map(({ key, text, marked }) => (
                      <p key={key} class="w-rule-disputed" dir="auto" data-state={marked ? 'fails' : 'holds'}>
                        {text} <span class="m-small">({t(marked ? 'rules_tests_fails' : 'rules_tests_holds')})</span>
                      </p>
                    ))}
                  </div>
                )}
              </Section>
            </div>
          )}
        </Tabs>
      </div>
      <div class="w-rule-effect">
        <Section title={t('rules_part_problems')}>
          {problems === null ? (
            <p class="m-soft">{t('rules_checking')}</p>
          ) : problems.length === 0 ? (
            <p>{t('rules_fine')}</p>
          ) : (
            <ProblemList problems={problems} />
          )}
          <RuleActs state={state} blocked={blocked} onSave={props.onSave} onAct={props.onAct} />
        </Section>
        <Section title={t('rules_part_seen')}>
          <BackTestPanel {...props.seen} />
        </Section>
      </div>
    </div>
  );
}

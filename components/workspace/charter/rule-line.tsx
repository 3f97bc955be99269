import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import { markOfSeverity } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { readRuleTest } from '@/utils/charter/read-rule-test';
import type { RuleState } from '@/utils/charter/rule-layer';
import type { Rule, RuleTest } from '@/utils/charter/schema';
import { languages } from '@/utils/community/schema';
import { formatRoute } from '../route';
import { TestContext } from '../rules/test-context';
import { ConditionList } from './condition-list';
import { describeCondition } from './describe-condition';

export interface RuleLineProps {
  rule: Rule;
  templateTitle: (id: string) => string;
  state: RuleState;
}

/** One rule: what it looks for in words, how serious it is, what it suggests, and the examples it is held to. */
export function RuleLine({ rule, templateTitle, state }: RuleLineProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const tests = languages.map((lang) => rule.tests[lang]).filter((one) => one !== undefined);
  const match = tests.flatMap((one) => one.match);
  const pass = tests.flatMap((one) => one.pass);
  return (
    <div class="w-rule">
      <p class="w-rule-head">
        <strong>{t(messageKey('category', rule.category))}</strong>
        {rule.severity ? (
          <SeverityMark kind={markOfSeverity(rule.severity)} word={t(messageKey('severity', rule.severity))} />
        ) : (
          <span class="m-soft">{t('charter_severity_given')}</span>
        )}
        {state !== 'pack' && <Chip>{t(`rules_state_${state}`)}</Chip>}
        <a class="w-rule-edit" href={formatRoute('charter', { rule: rule.id })}>
          {t('rules_edit')}
        </a>
      </p>
      <dl class="w-facts">
        <div>
          <dt>{t('charter_when')}</dt>
          <dd>
            <ConditionList condition={describeCondition(rule.when, i18n)} />
          </dd>
        </div>
        {rule.unless && (
          <div>
            <dt>{t('charter_unless')}</dt>
            <dd>
              <ConditionList condition={describeCondition(rule.unless, i18n)} />
            </dd>
          </div>
        )}
        {rule.suggest.length > 0 && (
          <div>
            <dt>{t('charter_suggest')}</dt>
            <dd>
              {rule.suggest.map((id) => (
                <a key={id} href={formatRoute('templates', { id })}>
                  {templateTitle(id)}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <details>
        <summary>{t('charter_tests', { match: match.length, pass: pass.length })}</summary>
        <ExampleList title={t('charter_tests_match')} examples={match} />
        <ExampleList title={t('charter_tests_pass')} examples={pass} />
      </details>
    </div>
  );
}

function ExampleList({ title, examples }: { title: string; examples: readonly RuleTest[] }) {
  return (
    <div class="w-examples">
      <h3>{title}</h3>
      <ul>
        {examples.map((example) => (
          <li key={JSON.stringify(example)} dir="auto">
            {readRuleTest(example).text} <TestContext test={example} />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useI18n } from '@/components/ui/i18n-context';
import { readRuleTest } from '@/utils/charter/read-rule-test';
import type { RuleTest } from '@/utils/charter/schema';
import { networkNames } from '@/utils/community/network-names';

/** Where an example stands and who wrote it, if it says so; nothing for a plain text. */
export function TestContext({ test }: { test: RuleTest }) {
  const { t } = useI18n();
  const { network, history } = readRuleTest(test);
  const parts = [
    network && networkNames[network],
    history?.firstTime && t('rules_tests_first_time'),
    history && history.violations > 0 && t('rules_tests_violations', { n: history.violations }),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : <span class="w-rule-test-context m-soft">{parts.join(', ')}</span>;
}

import { useI18n } from '@/components/ui/i18n-context';
import { sayRef } from '@/components/ui/say-ref';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { RuleProblem } from '@/utils/charter/rule-editing/rule-problem';

export interface ProblemListProps {
  problems: readonly RuleProblem[];
}

/** What is in the way, each with its place in the rule. */
export function ProblemList({ problems }: ProblemListProps) {
  const { t } = useI18n();
  return (
    <ul class="w-rule-problems">
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.message.key}`} data-level={problem.level}>
          <SeverityMark kind={problem.level === 'error' ? 'serious' : 'note'} />
          <span>
            {problem.path === 'id' ? t('rules_problem_id') : sayRef(t, problem.message)}{' '}
            {problem.path !== 'id' && problem.path && <code>{problem.path}</code>}
          </span>
        </li>
      ))}
    </ul>
  );
}

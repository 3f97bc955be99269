import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import { parseRuleText } from '@/utils/charter/rule-editing/parse-rule-text';
import type { RuleProblem } from '@/utils/charter/rule-editing/rule-problem';
import type { Rule } from '@/utils/charter/schema';
import { ProblemList } from './problem-list';

export interface RuleJsonProps {
  rule: Rule;
  /** Only a text that can be read changes the rule. */
  onRule: (rule: Rule) => void;
  /** The text on the screen is no rule: nothing may be saved meanwhile. */
  onReadable: (readable: boolean) => void;
}

/** The whole rule as text, for those who prefer it; what cannot be read is said in words. */
export function RuleJson({ rule, onRule, onReadable }: RuleJsonProps) {
  const { t } = useI18n();
  const [text, setText] = useState(() => JSON.stringify(rule, null, 2));
  const [problems, setProblems] = useState<readonly RuleProblem[]>([]);
  useEffect(() => () => onReadable(true), [onReadable]);
  return (
    <div class="w-form">
      <TextArea
        mono
        label={t('rules_json')}
        rows={18}
        spellcheck={false}
        value={text}
        onText={(typed) => {
          setText(typed);
          const parsed = parseRuleText(typed);
          setProblems(parsed.problems);
          onReadable(parsed.rule !== null);
          if (parsed.rule) onRule(parsed.rule);
        }}
      />
      <ProblemList problems={problems} />
    </div>
  );
}

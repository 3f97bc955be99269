import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { TextInput } from '@/components/ui/text-input';
import type { RuleTestFailure } from '@/utils/charter/check-rule-tests';
import { readRuleTest } from '@/utils/charter/read-rule-test';
import type { Rule, RuleTest } from '@/utils/charter/schema';
import { type Language, languages } from '@/utils/community/schema';
import { TestContext } from './test-context';

export interface RuleTestsProps {
  tests: Rule['tests'];
  /** Null while they are not known. */
  failures: readonly RuleTestFailure[] | null;
  onChange: (tests: Rule['tests']) => void;
}

const withText = (test: RuleTest, text: string): RuleTest => (typeof test === 'string' ? text : { ...test, text });

const isSame = (a: RuleTest, b: RuleTest): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The examples of a rule, by language: what it must mark, what it must let through, each with how it went. */
export function RuleTests({ tests, failures, onChange }: RuleTestsProps) {
  const { t } = useI18n();
  const group = (lang: Language, expected: 'match' | 'pass') => {
    const both = tests[lang] ?? { match: [], pass: [] };
    const lines = both[expected];
    // A line is known by its place: two may say the same, and the one being typed changes with each key.
    const placed = lines.map((test, at) => ({
      test,
      line: readRuleTest(test).text,
      at,
      place: `${at} of ${lines.length}`,
    }));
    const put = (next: RuleTest[]) => onChange({ ...tests, [lang]: { ...both, [expected]: next } });
    const broken = (test: RuleTest) =>
      failures?.some((one) => one.language === lang && one.expected === expected && isSame(one.test, test));
    return (
      <div key={expected} class="w-rule-tests">
        <h4>{t(`rules_tests_${expected}`)}</h4>
        {placed.map(({ test, line, at, place }) => {
          const state = failures === null || line.trim() === '' ? 'unknown' : broken(test) ? 'fails' : 'holds';
          return (
            <div key={place} class="w-rule-test" data-state={state}>
              <span class="w-rule-test-mark">
                {state !== 'unknown' && (
                  <>
                    <Icon name={state === 'holds' ? 'check' : 'close'} />
                    <span class="m-hidden">{t(`rules_tests_${state}`)}</span>
                  </>
                )}
              </span>
              <TextInput
                label={t('rules_tests_line', { n: at + 1 })}
                hiddenLabel
                lang={lang}
                dir="auto"
                value={line}
                onText={(text) => put(lines.map((one, index) => (index === at ? withText(one, text) : one)))}
              />
              <IconButton
                small
                icon="close"
                label={t('rules_tests_remove')}
                onClick={() => put(lines.filter((_, index) => index !== at))}
              />
              <TestContext test={test} />
            </div>
          );
        })}
        <Button
          small
          look="quiet"
          icon="plus"
          data-add={`${lang}-${expected}`}
          onClick={(event) => {
            const list = event.currentTarget.parentElement;
            put([...lines, '']);
            requestAnimationFrame(() => {
              const fields = list?.querySelectorAll<HTMLElement>('input');
              fields?.[fields.length - 1]?.focus();
            });
          }}
        >
          {t(`rules_tests_add_${expected}`)}
        </Button>
      </div>
    );
  };
  return (
    <div class="w-columns">
      {languages.map((lang) => (
        <div key={lang} class="w-form">
          <h3>{t(messageKey('language', lang))}</h3>
          {group(lang, 'match')}
          {group(lang, 'pass')}
        </div>
      ))}
    </div>
  );
}

import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { TextInput } from '@/components/ui/text-input';
import type { RuleTestFailure } from '@/utils/charter/check-rule-tests';
import type { Rule } from '@/utils/charter/schema';
import { type Language, languages } from '@/utils/community/schema';

export interface RuleTestsProps {
  tests: Rule['tests'];
  /** Null while they are not known. */
  failures: readonly RuleTestFailure[] | null;
  onChange: (tests: Rule['tests']) => void;
}

/** The examples of a rule, by language: what it must mark, what it must let through, each with how it went. */
export function RuleTests({ tests, failures, onChange }: RuleTestsProps) {
  const { t } = useI18n();
  const group = (lang: Language, expected: 'match' | 'pass') => {
    const both = tests[lang] ?? { match: [], pass: [] };
    const lines = both[expected];
    // A line is known by its place: two may say the same, and the one being typed changes with each key.
    const placed = lines.map((line, at) => ({ line, at, place: `${at} of ${lines.length}` }));
    const put = (next: string[]) => onChange({ ...tests, [lang]: { ...both, [expected]: next } });
    const broken = (text: string) =>
      failures?.some((one) => one.language === lang && one.expected === expected && one.text === text);
    return (
      <div key={expected} class="w-rule-tests">
        <h4>{t(`rules_tests_${expected}`)}</h4>
        {placed.map(({ line, at, place }) => {
          const state = failures === null || line.trim() === '' ? 'unknown' : broken(line) ? 'fails' : 'holds';
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
                onText={(text) => put(lines.map((one, index) => (index === at ? text : one)))}
              />
              <IconButton
                small
                icon="close"
                label={t('rules_tests_remove')}
                onClick={() => put(lines.filter((_, index) => index !== at))}
              />
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

import type { I18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Condition, Rule, RuleTest } from '@/utils/charter/schema';
import type { ToneGuide } from '@/utils/tone/schema';
import { type ConditionWords, describeCondition } from '../charter/describe-condition';

/** What differs in a part, as a person reads it. @param field as `list-fields.ts` names it */
export function formatField(field: string, value: unknown, i18n: I18n): string {
  if (value === undefined || value === null) return '';
  const { t } = i18n;
  if (field === 'when' || field === 'unless')
    return outline(describeCondition(value as Condition, i18n, Number.POSITIVE_INFINITY)).join('\n');
  if (field === 'tests') return formatTests(value, i18n);
  if (field === 'severity') return t(messageKey('severity', String(value)));
  if (field === 'category') return t(messageKey('category', String(value)));
  if (isTerm(value)) return [value.term, value.replacement, value.reason].filter(Boolean).join(' → ');
  if (isAccepted(value)) return value.words;
  return formatPlain(value);
}

/** What has no short form is written out. */
function formatPlain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return JSON.stringify(value, null, 2);
}

const outline = ({ words, parts }: ConditionWords): string[] => [
  words,
  ...parts.flatMap((part) => outline(part).map((line) => `\u2003${line}`)),
];

/** A rule's examples by language; templates have tests of another kind, which stay as written. */
function formatTests(value: unknown, { t }: I18n): string {
  if (Array.isArray(value)) return formatPlain(value);
  const sayOne = (test: RuleTest) => `\u2003${typeof test === 'string' ? test : formatPlain(test)}`;
  return Object.entries(value as Rule['tests'])
    .flatMap(([lang, examples]) =>
      (['match', 'pass'] as const).flatMap((kind) =>
        examples?.[kind].length ? [`${t(`rules_tests_${kind}`)} (${lang})`, ...examples[kind].map(sayOne)] : [],
      ),
    )
    .join('\n');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isTerm = (value: unknown): value is ToneGuide['avoid'][number] => isObject(value) && 'term' in value;
const isAccepted = (value: unknown): value is ToneGuide['accept'][number] =>
  isObject(value) && 'words' in value && 'rule' in value;

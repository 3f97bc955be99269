import type { MessageRef } from '@/utils/community/schema';
import type { MessageKey } from '@/utils/messages/all-messages';
import type { Translate } from './i18n-context';

/** What re2js says of an expression it cannot read (its `ERR_` constants), and our words for it. */
const spoken = {
  'missing closing )': 'regex_missing_paren',
  'unexpected )': 'regex_unexpected_paren',
  'missing closing ]': 'regex_missing_bracket',
  'missing argument to repetition operator': 'regex_missing_argument',
  'invalid nested repetition operator': 'regex_nested_repetition',
  'invalid repeat count': 'regex_repeat_count',
  'invalid character class range': 'regex_class_range',
  'trailing backslash at end of expression': 'regex_trailing_backslash',
  'invalid escape sequence': 'regex_escape',
  'invalid or unsupported Perl syntax': 'regex_unsupported',
  'invalid named capture': 'regex_named_capture',
  'duplicate capture group name': 'regex_named_twice',
  'expression nests too deeply': 'regex_too_deep',
  'expression too large': 'regex_too_large',
} as const satisfies Record<string, MessageKey>;

const aboutRegex = new Set<string>(['rules_problem_regex', 'pack_issue_regex'] satisfies MessageKey[]);

/** A message as it is shown; why an expression cannot be read is said in the reader's language. */
export function sayRef(t: Translate, { key, values }: MessageRef): string {
  const detail = aboutRegex.has(key) ? values?.detail : undefined;
  if (typeof detail !== 'string') return t(key as MessageKey, values);
  const bare = detail.replace(/^error parsing regexp: /, '');
  const [english, name] = Object.entries(spoken).find(([words]) => bare.startsWith(words)) ?? [];
  if (!english || !name) return t(key as MessageKey, { ...values, detail: bare });
  const place = bare.slice(english.length).replace(/^: /, '');
  return t(key as MessageKey, { ...values, detail: place ? `${t(name)} ${place}` : t(name) });
}

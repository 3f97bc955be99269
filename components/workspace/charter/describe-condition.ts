import type { I18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Condition } from '@/utils/charter/schema';
import { networkNames } from '@/utils/community/network-names';

/** A condition in words; what combines others has them below. */
export interface ConditionWords {
  words: string;
  parts: ConditionWords[];
}

/** Words listed before "and n more". */
const listed = 8;

/** What a rule looks for, as a person would say it. Every kind of condition has its words. @param most of a list, then counted */
export function describeCondition(condition: Condition, i18n: I18n, most = listed): ConditionWords {
  const { t, language } = i18n;
  const say = (words: string): ConditionWords => ({ words, parts: [] });
  const list = (values: readonly string[]) => {
    const terms = values.slice(0, most).join(', ');
    return values.length > most ? t('when_terms_more', { terms, n: values.length - most }) : terms;
  };
  const group = (words: string, inner: readonly Condition[]) => ({
    words,
    parts: inner.map((one) => describeCondition(one, i18n, most)),
  });
  if ('all' in condition) return group(t('when_all'), condition.all);
  if ('any' in condition) return group(t('when_any'), condition.any);
  if ('none' in condition) return group(t('when_none'), condition.none);
  if ('category' in condition) {
    const category = t(messageKey('category', condition.category));
    if (!condition.atLeast) return say(t('when_category', { category }));
    return say(t('when_category_at_least', { category, severity: t(messageKey('severity', condition.atLeast)) }));
  }
  if ('signal' in condition) return say(t('when_signal', { signal: t(messageKey('signal', condition.signal)) }));
  if ('terms' in condition) return say(t('when_terms', { terms: list(condition.terms) }));
  if ('near' in condition) {
    const { first, second, within } = condition.near;
    return say(t('when_near', { n: within, first: list(first), second: list(second) }));
  }
  if ('regex' in condition) return say(t('when_regex', { pattern: condition.regex }));
  if ('contains' in condition) return say(t('when_contains', { what: t(messageKey('holds', condition.contains)) }));
  if ('domains' in condition) {
    const { only, except } = condition.domains;
    if (only) return say(t('when_domains_only', { domains: list(only) }));
    return say(except ? t('when_domains_except', { domains: list(except) }) : t('when_domains_own'));
  }
  if ('capitals' in condition) {
    const share = new Intl.NumberFormat(language, { style: 'percent' }).format(condition.capitals.share);
    return say(t('when_capitals', { share, words: condition.capitals.words }));
  }
  if ('repeats' in condition) return say(t('when_repeats', { n: condition.repeats }));
  if ('length' in condition) {
    const { min, max } = condition.length;
    const bounds = [
      min !== undefined && t('when_length_min', { n: min }),
      max !== undefined && t('when_length_max', { n: max }),
    ];
    return say(bounds.filter(Boolean).join(', '));
  }
  if ('language' in condition) {
    const languages = condition.language.map((one) => t(messageKey('language', one)).toLowerCase()).join(', ');
    return say(t('when_language', { languages }));
  }
  if ('network' in condition) {
    return say(t('when_network', { networks: condition.network.map((id) => networkNames[id]).join(', ') }));
  }
  const { firstTime, violationsAtLeast } = condition.history;
  const known = [
    firstTime !== undefined && t(firstTime ? 'when_first_time' : 'when_known'),
    violationsAtLeast !== undefined && t('when_violations', { n: violationsAtLeast }),
  ];
  return say(known.filter(Boolean).join(', '));
}

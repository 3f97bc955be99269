import type { Language } from '@/utils/community/schema';

/** Made once, `toLocaleString` makes one for each number; and only when a message has one, for making them is slow. */
const pluralRules = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();

function pluralRulesOf(lang: Language): Intl.PluralRules {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang);
  pluralRules.set(lang, rules);
  return rules;
}

function formatNumber(value: number, lang: Language): string {
  // Nothing to group, nothing to round: most numbers on a page are such.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = numbers.get(lang) ?? new Intl.NumberFormat(lang);
  numbers.set(lang, format);
  return format.format(value);
}

/**
 * Fills a message: `{name}` takes a value as it is, `{n|comment|comments}` chooses by the number `n`
 * (singular first) as the language counts. Values are inserted as text and never read again.
 */
export function formatMessage(message: string, lang: Language, values: Record<string, string | number> = {}): string {
  return message.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return typeof value === 'number' ? formatNumber(value, lang) : value;
      return pluralRulesOf(lang).select(Number(value)) === 'one' ? one : many;
    },
  );
}

import type { Language } from '@/utils/community/schema';

const pluralRules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en') };
/** Made once: `toLocaleString` makes one for each number. */
const numbers = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en') };

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
      if (one === undefined || many === undefined)
        return typeof value === 'number' ? numbers[lang].format(value) : value;
      return pluralRules[lang].select(Number(value)) === 'one' ? one : many;
    },
  );
}

import type { Rule, RuleTest } from '@/utils/charter/schema';
import type { Brand, Pack } from '../schema';

/** Letters of a name that an id keeps. */
const maxNameCharacters = 60;

/**
 * A team's own pack, begun from another such as the sample: same templates, charter and guide under an id nobody else has. Two
 * teams that kept the sample's id would take each other's place in the browser of whoever works for both. What tells the
 * sample's house apart, its accounts, domains and contacts, is left out, with the examples of rules that name them; its variables
 * stay until the team gives its own, as templates need them.
 * @param name of the brand, as its members know it
 * @param suffix small letters and digits, made by chance: two houses may have one name
 * @param drafted the team's brand where it was described already; null: not yet
 */
export function startOwnPack(from: Pack, name: string, suffix: string, drafted: Brand | null = null): Pack {
  const titles = Object.fromEntries(from.languages.map((language) => [language, name]));
  const brand = { ...(drafted ?? { ...from.brand, handles: {}, domains: [], contacts: [] }), name };
  const known = new Set([...brand.domains, ...brand.contacts]);
  const foreign = [...from.brand.domains, ...from.brand.contacts].filter((one) => !known.has(one));
  return {
    ...from,
    id: [slugOf(name), suffix].filter(Boolean).join('-'),
    version: '1.0.0',
    title: titles,
    brand,
    charter: {
      ...from.charter,
      rules: from.charter.rules.map((rule) => ({ ...rule, tests: dropNaming(foreign, rule.tests) })),
      watch: { mentions: [name], competitors: [] },
    },
  };
}

function dropNaming(foreign: readonly string[], tests: Rule['tests']): Rule['tests'] {
  const isOurs = (test: RuleTest): boolean => {
    const text = typeof test === 'string' ? test : test.text;
    return !foreign.some((one) => text.includes(one));
  };
  const keep = ({ match, pass }: NonNullable<Rule['tests']['fr']>) => ({
    match: match.filter(isOurs),
    pass: pass.filter(isOurs),
  });
  return { ...(tests.fr && { fr: keep(tests.fr) }), ...(tests.en && { en: keep(tests.en) }) };
}

/** "Café de l’Écluse": "cafe-de-l-ecluse"; nothing for a name without Latin letters. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxNameCharacters)
    .replace(/^-|-$/g, '');

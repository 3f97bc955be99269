import { type Pack, packSchema } from '../schema';
import type { PackArea, PackPart, PackParts } from './pack-parts';

/**
 * The pack made of these parts, in their order.
 * @throws ZodError when they make none: the parts of sound packs always do, but for a list that grew too long
 */
export function joinParts({ id, version, format }: Pick<Pack, 'id' | 'version' | 'format'>, parts: PackParts): Pack {
  const all = [...parts.values()];
  const values = (area: PackArea) => all.filter((part) => part.area === area).map((part) => part.value);
  const only = (area: PackArea) => all.filter((part) => part.area === area);
  const tone = only('tone');
  const brand = only('brand');
  const whole = only('pack');
  return packSchema.parse({
    format,
    id,
    version,
    languages: readOne(whole, 'languages'),
    title: readOne(whole, 'title'),
    brand: {
      name: readOne(brand, 'name'),
      handles: readGroup(brand, 'handles'),
      domains: readOne(brand, 'domains'),
      contacts: readOne(brand, 'contacts'),
      variables: readGroup(brand, 'variables'),
    },
    templates: values('template'),
    charter: {
      articles: values('article'),
      rules: values('rule'),
      helpLines: readOne(whole, 'helpLines'),
      watch: readGroup(whole, 'watch'),
    },
    tone: {
      register: readOne(tone, 'register'),
      severities: readGroup(tone, 'severities'),
      avoid: tone.filter((part) => part.id.startsWith('avoid.')).map((part) => part.value),
      require: readGroup(tone, 'require'),
      limits: readGroup(tone, 'limits'),
    },
    selectors: readGroup(whole, 'selectors'),
  });
}

const readOne = (parts: readonly PackPart[], id: string): unknown => parts.find((part) => part.id === id)?.value;

function readGroup(parts: readonly PackPart[], path: string): Record<string, unknown> {
  const within = parts.filter((part) => part.id.startsWith(`${path}.`));
  return Object.fromEntries(within.map((part) => [part.id.slice(path.length + 1), part.value]));
}

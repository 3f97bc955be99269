import { charterSchema } from '@/utils/charter/schema';
import { type Pack, packSchema } from '../schema';
import { grouped, type PackArea, type PackParts } from './pack-parts';

const ofCharter = new Set(Object.keys(charterSchema.shape));

/**
 * The pack made of these parts, in their order.
 * @throws ZodError when they make none: the parts of sound packs always do, but for a list that grew too long
 */
export function joinParts({ id, version, format }: Pick<Pack, 'id' | 'version' | 'format'>, parts: PackParts): Pack {
  const all = [...parts.values()];
  const list = (area: PackArea) => all.filter((part) => part.area === area);
  const values = (area: PackArea) => list(area).map((part) => part.value);
  const inList = (partId: string): boolean => partId.startsWith('avoid.') || partId.startsWith('accept.');
  const listed = (group: string) =>
    list('tone')
      .filter((part) => part.id.startsWith(`${group}.`))
      .map((part) => part.value);

  const settings = (area: PackArea): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    const groups = new Map<string, Record<string, unknown>>();
    for (const part of list(area)) {
      const [group = '', ...rest] = part.id.split('.');
      if (area === 'tone' && inList(part.id)) continue;
      if (rest.length === 0 || !grouped.has(group)) made[part.id] = part.value;
      else groups.set(group, { ...groups.get(group), [rest.join('.')]: part.value });
    }
    return { ...made, ...Object.fromEntries(groups) };
  };
  const whole = Object.entries(settings('pack'));
  return packSchema.parse({
    ...Object.fromEntries(whole.filter(([name]) => !ofCharter.has(name))),
    format,
    id,
    version,
    brand: settings('brand'),
    templates: values('template'),
    charter: {
      ...Object.fromEntries(whole.filter(([name]) => ofCharter.has(name))),
      articles: values('article'),
      rules: values('rule'),
    },
    tone: { ...settings('tone'), avoid: listed('avoid'), accept: listed('accept') },
  });
}

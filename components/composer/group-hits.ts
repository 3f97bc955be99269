import type { TemplateHit } from '@/utils/messaging/protocol';

export const hitGroups = ['suggested', 'favourite', 'recent', 'other'] as const;
export type HitGroup = (typeof hitGroups)[number];

export interface GroupedHit {
  hit: TemplateHit;
  group: HitGroup;
  favourite: boolean;
}

const habits = new Set(['template_reason_recent', 'template_reason_often']);

/** A template wherever it is marked: two packs may use one id. */
export const refOf = ({ packId, id }: Pick<TemplateHit, 'packId' | 'id'>): string => `${packId}/${id}`;

/**
 * Templates as the picker lists them before anything is typed: those for this comment, the favourites, those used lately, the
 * others; within a group in the order given.
 * @param chosen id of the template the person asked for already: it comes first
 * @param sorts false for what a search found, which stays best first
 */
export function groupHits(
  hits: readonly TemplateHit[],
  favourites: ReadonlySet<string>,
  chosen: string | null,
  sorts = true,
): GroupedHit[] {
  const groupOf = (hit: TemplateHit, favourite: boolean): HitGroup => {
    const key = hit.reason?.key;
    if (hit.id === chosen || (key && !habits.has(key) && key !== 'template_reason_favourite')) return 'suggested';
    if (favourite) return 'favourite';
    return key && habits.has(key) ? 'recent' : 'other';
  };
  const grouped = hits.map((hit) => {
    const favourite = favourites.has(refOf(hit));
    return { hit, favourite, group: groupOf(hit, favourite) };
  });
  if (!sorts) return grouped;
  const rank = ({ hit, group }: GroupedHit): number => (hit.id === chosen ? -1 : hitGroups.indexOf(group));
  return grouped.toSorted((a, b) => rank(a) - rank(b));
}

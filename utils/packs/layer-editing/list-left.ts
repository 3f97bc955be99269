import type { Template } from '@/utils/templates/schema';
import { isSame } from '../compare/is-same';
import type { Pack } from '../schema';

/** Something as it was before it was changed or taken away. */
export interface LeftBehind {
  /** The template's id; of others `article:<id>`, `tone:guide`, `brand:brand`, which no template is called. */
  key: string;
  template?: Template;
  part?: unknown;
}

/** What one state of a draft said that the next does not: kept, to go back to. */
export function listLeft(before: Pack, after: Pack): LeftBehind[] {
  return [
    ...listGone(before.templates, after.templates).map((template) => ({ key: template.id, template })),
    ...listGone(before.charter.articles, after.charter.articles).map((part) => ({ key: `article:${part.id}`, part })),
    ...(isSame(before.tone, after.tone) ? [] : [{ key: 'tone:guide', part: before.tone }]),
    ...(isSame(before.brand, after.brand) ? [] : [{ key: 'brand:brand', part: before.brand }]),
  ];
}

function listGone<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const now = new Map(after.map((one) => [one.id, one]));
  return before.filter((one) => !isSame(one, now.get(one.id)));
}

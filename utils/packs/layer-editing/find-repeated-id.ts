import type { PackLayer } from '../pack-layer';

/** An id the layer holds twice, or as private and for the team at once; null: each stands for one template. */
export function findRepeatedId({ templates, privateTemplates }: PackLayer): string | null {
  const seen = new Set<string>();
  for (const { id } of [...templates, ...privateTemplates]) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

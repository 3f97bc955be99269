/** A template of one pack among several: pack ids hold no slash, so the first one divides. */
export const templateRef = (packId: string, templateId: string): string => `${packId}/${templateId}`;

/** The two ids of a reference; null for what is none. */
export function readTemplateRef(ref: string): { packId: string; templateId: string } | null {
  const at = ref.indexOf('/');
  return at <= 0 || at === ref.length - 1 ? null : { packId: ref.slice(0, at), templateId: ref.slice(at + 1) };
}

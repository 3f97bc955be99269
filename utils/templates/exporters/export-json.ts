import type { Template } from '../schema';

export const templatesFormat = 'moderato.templates/1';

/** Templates as a file of their own, every field of them; read back by the import. */
export function exportJson(templates: readonly Template[]): string {
  return `${JSON.stringify({ format: templatesFormat, templates }, null, 2)}\n`;
}

import type { Language } from '@/utils/community/schema';
import type { ImportSource } from './import-sources';
import { importTemplates, type TemplateImport } from './import-templates';

/** The import at one go, where nobody waits for the screen. */
export function runImport(source: ImportSource, text: string, language: Language): TemplateImport {
  const steps = importTemplates(source, text, language);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

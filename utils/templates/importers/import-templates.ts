import type { Language } from '@/utils/community/schema';
import type { Template } from '../schema';
import type { DraftTemplate, ImportPlace, NotCarried } from './draft';
import { ImportReport } from './import-report';
import { type ImportSource, importSources } from './import-sources';
import { settleDrafts } from './settle-drafts';

export interface ImportedTemplate {
  template: Template;
  where: ImportPlace;
}

export interface TemplateImport {
  templates: ImportedTemplate[];
  notCarried: NotCarried[];
  /** Entries that could not be read; the others are there all the same. */
  problems: NotCarried[];
}

export interface ImportProgress {
  done: number;
  total: number;
}

/** Longer than any export: 100,000 replies of 1,000 characters. */
const maxCharacters = 100_000_000;
/** As many as a pack takes. */
const maxTemplates = 100_000;
/** Entries between two reports: some milliseconds of work. */
const step = 200;

/**
 * Reads a file of another tool into templates. Never throws for what is in it: what cannot be carried over or read is
 * listed with its place. Goes on in steps, so that a page can show how far it is and stay alive.
 * @param language taken for replies whose words do not tell theirs, when the rest of the file does not either
 */
export function* importTemplates(
  source: ImportSource,
  text: string,
  language: Language,
): Generator<ImportProgress, TemplateImport> {
  const report = new ImportReport();
  const whole = { entry: 0, name: '' };
  const drafts: DraftTemplate[] = [];
  const templates: ImportedTemplate[] = [];
  if (text.length > maxCharacters) report.fail(whole, '', 'import_problem_large');
  else if (text.trim() === '') report.fail(whole, '', 'import_problem_no_entries');
  else {
    for (const draft of importSources[source](text, report)) {
      if (drafts.length >= maxTemplates) {
        report.fail(whole, '', 'import_problem_many', { most: maxTemplates });
        break;
      }
      drafts.push(draft);
      if (drafts.length % step === 0) yield { done: drafts.length / 2, total: Math.max(report.total, drafts.length) };
    }
    let done = 0;
    for (const template of settleDrafts(drafts, report, { prefix: source, language })) {
      const draft = drafts[done];
      if (template && draft) templates.push({ template, where: draft.where });
      done += 1;
      if (done % step === 0) yield { done: (drafts.length + done) / 2, total: drafts.length };
    }
  }
  return { templates, notCarried: report.notCarried, problems: report.problems };
}

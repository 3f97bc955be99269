import type { Language } from '@/utils/community/schema';
import type { Prompt, Template, Variant } from '../schema';
import { templateEngine } from '../template-engine';
import type { DraftBody, DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { quoteLiquid } from './quote-liquid';
import { recogniseRegister } from './recognise-wording';

/** As long as the schema takes. */
const most = { body: 20_000, title: 200, folder: 200, tag: 60, tags: 30, prompts: 20, variants: 40 };

export interface SettledNames {
  id: string;
  shortcut: string | undefined;
  languageOf(body: DraftBody): Language;
  /** Id of the entry another one includes; null when there is none to include in this language. */
  findIncluded(trigger: string, language: Language): string | null;
}

/**
 * Makes a template of what was read: every length kept to what the schema takes, a wording that Liquid cannot read written
 * as plain text.
 * @returns null when nothing is left of it; the report says why
 */
export function settleDraft(draft: DraftTemplate, names: SettledNames, report: ImportReport): Template | null {
  const { where } = draft;
  const variants: Variant[] = [];
  const prompts = new Map<string, Prompt>();
  let told = false;
  for (const source of draft.bodies) {
    const lang = names.languageOf(source);
    const body = writeBody(source, draft, lang, names, report);
    if (body === '') continue;
    if (body.length > most.body) {
      report.fail(where, body, 'import_problem_long', { most: most.body });
      told = true;
      continue;
    }
    const register = source.register === undefined && lang === 'fr' ? recogniseRegister(source.plain) : source.register;
    variants.push({
      lang,
      register: register ?? null,
      ...(source.networks?.length && { networks: source.networks }),
      body,
    });
    for (const { name, label, type, choices } of source.prompts) {
      const said = typeof label === 'string' ? { [lang]: label } : label;
      prompts.set(name, { name, label: { ...prompts.get(name)?.label, ...said }, type, ...(choices && { choices }) });
    }
  }
  const first = variants[0];
  if (!first) {
    if (!told) report.fail(where, '', 'import_problem_empty');
    return null;
  }
  if (variants.length > most.variants) report.drop(where, '', 'import_why_many_variants', { most: most.variants });
  return {
    id: names.id,
    title: nameTitle(draft, first.lang, report),
    ...(names.shortcut !== undefined && { shortcut: names.shortcut }),
    folder: draft.id === undefined ? draft.folder.trim().slice(0, most.folder) : draft.folder,
    tags: draft.id === undefined ? cleanTags(draft.tags) : [...draft.tags],
    ...(draft.networks && { networks: draft.networks }),
    answers: [...(draft.answers ?? [])],
    cites: [...(draft.cites ?? [])],
    personalise: draft.personalise ?? false,
    prompts: [...prompts.values()].slice(0, most.prompts),
    variants: variants.slice(0, most.variants),
    ...(draft.tests && { tests: draft.tests }),
  };
}

const cleanTags = (tags: readonly string[]) =>
  [...new Set(tags.map((tag) => tag.trim().slice(0, most.tag)).filter(Boolean))].slice(0, most.tags);

function nameTitle(draft: DraftTemplate, lang: Language, report: ImportReport): Template['title'] {
  const { title, where } = draft;
  if (typeof title === 'object') {
    const { fr, en } = title;
    if (fr || en || draft.id !== undefined)
      return { ...(fr && { fr: fr.slice(0, most.title) }), ...(en && { en: en.slice(0, most.title) }) };
    return { [lang]: firstWords(draft) };
  }
  const line = title.replace(/\s+/g, ' ').trim() || firstWords(draft);
  if (line.length > most.title) report.drop(where, line, 'import_why_long_title', { most: most.title });
  return { [lang]: line.slice(0, most.title) };
}

function firstWords({ bodies, where }: DraftTemplate): string {
  const line = (bodies[0]?.plain ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
  if (line === '') return where.name.slice(0, most.title) || String(where.entry);
  return line.length > 50 ? `${line.slice(0, 49).trimEnd()}…` : line;
}

function writeBody(
  body: DraftBody,
  { where, id }: DraftTemplate,
  language: Language,
  names: SettledNames,
  report: ImportReport,
): string {
  const joined = body.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const included = names.findIncluded(part.include, language);
      if (included !== null) return `{% render "${included}" %}`;
      report.drop(where, part.include, 'import_why_include');
      return '';
    })
    .join('');
  // A wording of ours comes back exactly as it was.
  const written = id === undefined ? joined.replace(/\r\n?/g, '\n').trim() : joined;
  try {
    templateEngine.parse(written);
    return written;
  } catch {
    if (written.length > most.body) return written;
    // Half-written conditions of the other tool: the words are kept as they stand.
    report.drop(where, written, 'import_why_unreadable');
    return quoteLiquid(written);
  }
}

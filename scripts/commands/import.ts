import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importAutoModerator } from '@/utils/charter/import-automoderator';
import type { Rule } from '@/utils/charter/schema';
import { type Language, languageSchema } from '@/utils/community/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import { parsePack } from '@/utils/packs/parse-pack';
import { packFormat } from '@/utils/packs/schema';
import { decodeText } from '@/utils/platform/decode-text';
import { type ImportSource, importSources } from '@/utils/templates/importers/import-sources';
import { runImport } from '@/utils/templates/importers/run-import';
import type { Template } from '@/utils/templates/schema';

interface Told {
  entry: number;
  name: string;
  what: string;
  why: string;
}

interface Read {
  templates: Template[];
  rules: Rule[];
  notCarried: Told[];
  problems: Told[];
}

const messages: MessageTable = allMessages;
const article = 'imported';

/**
 * `moderato import`: a file of another tool as a pack on the standard output, what was not carried over on the error output,
 * a JSON line each.
 * @returns 0; 1 when entries could not be read, the others are there all the same; 2 when there is no pack
 */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      brand: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [tool = '', file] = positionals;
  const known = [...Object.keys(importSources), 'automoderator'];
  if (!known.includes(tool) || !file)
    throw new Error(`import ${known.join('|')} FILE [--id ID --brand NAME --out FILE --lang fr|en]`);
  const language = languageSchema.parse(values.lang ?? 'fr');
  const text = decodeText(readFileSync(file));
  const { templates, rules, notCarried, problems } =
    tool === 'automoderator' ? readRules(text) : readTemplates(tool as ImportSource, text, language);
  for (const told of problems) console.error(JSON.stringify({ problem: true, ...told }));
  for (const told of notCarried) console.error(JSON.stringify(told));
  if (templates.length + rules.length === 0) throw new Error(`${file}: nothing to import`);
  const brand = values.brand ?? 'Imported';
  const spoken = [...new Set(templates.flatMap(({ variants }) => variants.map(({ lang }) => lang)))];
  const pack = JSON.stringify(
    {
      format: packFormat,
      id: values.id ?? `${tool}-import`,
      version: '1.0.0',
      languages: spoken.length > 0 ? spoken.sort() : [language],
      title: { [language]: brand },
      brand: { name: brand },
      templates,
      charter: { articles: rules.length > 0 ? [imported] : [], rules },
      tone: { register: null },
    },
    null,
    2,
  );
  const { issues, pack: accepted } = parsePack(pack);
  if (!accepted) {
    const lines = issues.slice(0, 10).map(({ path, message }) => `  ${path}: ${say(message)}`);
    throw new Error(`the pack cannot be used\n${lines.join('\n')}`);
  }
  if (values.out) writeFileSync(values.out, `${pack}\n`);
  else console.log(pack);
  return problems.length > 0 ? 1 : 0;
}

const imported = {
  id: article,
  number: '1',
  title: { fr: 'Règles importées', en: 'Imported rules' },
  text: { fr: 'À rattacher aux articles de votre charte.', en: 'To be moved to the articles of your charter.' },
};

function say({ key, values }: { key: string; values?: Record<string, string | number> | undefined }): string {
  return formatMessage(messages[key]?.en ?? key, 'en', values);
}

function readTemplates(source: ImportSource, text: string, language: Language): Read {
  const { templates, notCarried, problems } = runImport(source, text, language);
  const tell = (list: typeof notCarried) => list.map(({ where, what, why }) => ({ ...where, what, why: say(why) }));
  return {
    templates: templates.map(({ template }) => template),
    rules: [],
    notCarried: tell(notCarried),
    problems: tell(problems),
  };
}

function readRules(text: string): Read {
  const { rules, left } = importAutoModerator(text, { article, category: 'off-topic', taken: [] });
  const told = (name: string, line: number, notice: Parameters<typeof say>[0]): Told => ({
    entry: line,
    name,
    what: '',
    why: say(notice),
  });
  return {
    templates: [],
    rules: rules.map(({ rule }) => rule),
    notCarried: rules.flatMap(({ rule, line, notices }) => notices.map((notice) => told(rule.id, line, notice))),
    problems: left.map((notice) => told('', notice.line, notice)),
  };
}

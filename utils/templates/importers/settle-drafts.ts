import type { Language } from '@/utils/community/schema';
import { type Template, templateSchema } from '../schema';
import { createLoopFinder } from './create-loop-finder';
import type { DraftBody, DraftTemplate } from './draft';
import type { ImportReport } from './import-report';
import { NameGiver } from './name-giver';
import { recogniseLanguage } from './recognise-wording';
import { settleDraft } from './settle-draft';
import { slug } from './slug';
import { spreadIncluded } from './spread-included';

const longestShortcut = 40;
const longestId = 80;

export interface SettleOptions {
  /** First part of the ids, so that they meet no other template's: "briskine". */
  prefix: string;
  /** Taken when a file does not tell. */
  language: Language;
}

/** Gives each draft its id, shortcut and language, and joins those that include each other. Yields after each one. */
export function* settleDrafts(
  read: readonly DraftTemplate[],
  report: ImportReport,
  { prefix, language }: SettleOptions,
): Generator<Template | null> {
  const drafts = spreadIncluded(read);
  const ids = new NameGiver(drafts.flatMap(({ id }) => id ?? []));
  const shortcuts = new NameGiver();
  const named = drafts.map((draft) => {
    const wish = nameShortcut(draft);
    const shortcut = wish ? shortcuts.give(wish, longestShortcut) : undefined;
    if (shortcut !== undefined && shortcut !== wish)
      report.drop(draft.where, draft.trigger ?? '', 'import_why_shortcut', { shortcut });
    const name = wish || slug(titleOf(draft)) || String(draft.where.entry);
    return { id: draft.id ?? ids.give(`${prefix}.${name}`, longestId), shortcut };
  });
  const byTrigger = new Map<string, number>();
  drafts.forEach(({ trigger }, at) => {
    if (trigger !== undefined && !byTrigger.has(trigger)) byTrigger.set(trigger, at);
  });
  const loops = createLoopFinder(drafts, byTrigger);
  const languageOf = recogniseLanguages(drafts, language, report);
  for (const [at, draft] of drafts.entries()) {
    const findIncluded = (trigger: string, lang: Language) => {
      const other = byTrigger.get(trigger);
      if (other === undefined || other === at || loops(other, at)) return null;
      return drafts[other]!.bodies.some((body) => languageOf(body) === lang) ? named[other]!.id : null;
    };
    const { id, shortcut } = named[at]!;
    yield settleDraft(draft, { id, shortcut, findIncluded, languageOf }, report);
  }
}

/** What is typed, as we take it: without its signs; one of our own as it is. */
function nameShortcut({ id, trigger = '' }: DraftTemplate): string {
  if (id !== undefined && templateSchema.shape.shortcut.safeParse(trigger).success) return trigger;
  return slug(trigger).slice(0, longestShortcut).replace(/-$/, '');
}

const titleOf = ({ title, bodies }: DraftTemplate): string =>
  (typeof title === 'string' ? title : (title.fr ?? title.en ?? '')) || (bodies[0]?.plain.slice(0, 50) ?? '');

/** The language of each wording: as the file says, by its words, else the one most of the file is in. */
function recogniseLanguages(
  drafts: readonly DraftTemplate[],
  otherwise: Language,
  report: ImportReport,
): (body: DraftBody) => Language {
  const known = new Map<DraftBody, Language>();
  const foreign: DraftTemplate[] = [];
  let balance = 0;
  for (const draft of drafts) {
    for (const body of draft.bodies) {
      const guess = body.lang ? { language: body.lang, foreign: false } : recogniseLanguage(body.plain);
      if (guess.foreign) foreign.push(draft);
      if (guess.language === null) continue;
      known.set(body, guess.language);
      balance += guess.language === 'fr' ? 1 : -1;
    }
  }
  const usual = balance === 0 ? otherwise : balance > 0 ? 'fr' : 'en';
  for (const { where, bodies } of foreign) report.drop(where, bodies[0]?.plain ?? '', `import_why_language_${usual}`);
  return (body) => known.get(body) ?? usual;
}

import type { MessageRef } from '@/utils/community/schema';
import { canonicalText } from '@/utils/packs/layer-editing/canonical-text';
import type { ImportedTemplate } from './importers/import-templates';
import { NameGiver } from './importers/name-giver';
import { listIncludes } from './list-includes';
import { renameIncludes } from './rename-includes';
import type { Template } from './schema';
import { wordingKey } from './wording-key';

/** A template in use here, with where it is kept. */
export interface KnownTemplate {
  template: Template;
  private: boolean;
}

/** `same`: it is here already, word for word. `changed`: an earlier import of it is here, with other words. */
export type ImportKind = 'new' | 'same' | 'changed';

export interface PlannedTemplate extends ImportedTemplate {
  kind: ImportKind;
  /** The template here that it would replace. */
  existing: Template | null;
  /** Another template, here or in the file, with the same wording: its title. */
  twinOf: Template | null;
  /** Told beside it: a shortcut that had to change. */
  notice: MessageRef | null;
  /** Why it cannot come in. */
  refused: MessageRef | null;
}

/**
 * Lays what was read beside what is here. A template of the same id and place is the same or changed; everything else is
 * new, its id and shortcut made free. Nothing is written.
 * @param toPrivate they would become templates of this person alone
 */
export function planImport(
  imported: readonly ImportedTemplate[],
  known: Iterable<KnownTemplate>,
  toPrivate: boolean,
): PlannedTemplate[] {
  const here = [...known];
  const byId = new Map(here.map((one) => [one.template.id, one]));
  const replaced = (id: string) => (byId.get(id)?.private === toPrivate ? byId.get(id)!.template : null);
  const names = new NameGiver([...byId.keys(), ...imported.map(({ template }) => template.id)]);
  const fresh = new Map<string, string>();
  for (const { template } of imported) {
    if (byId.has(template.id) && !replaced(template.id)) fresh.set(template.id, names.give(template.id, 80));
  }
  const ids = new Set(imported.map(({ template }) => fresh.get(template.id) ?? template.id));
  const shortcuts = new Map(here.map(({ template }) => [template.shortcut, template.id]));
  const free = new NameGiver(here.flatMap(({ template }) => template.shortcut ?? []));
  const wordings = new Map(here.map(({ template }) => [wordingKey(template), template]));
  return imported.map(({ template: read, where }) => {
    const existing = replaced(read.id);
    const id = fresh.get(read.id) ?? read.id;
    const { shortcut: wish, ...rest } = read;
    const taken = wish !== undefined && shortcuts.has(wish) && shortcuts.get(wish) !== existing?.id;
    // Imported again, it keeps the shortcut it was given the first time.
    const given = existing?.shortcut?.replace(/-\d+$/, '') === wish ? existing?.shortcut : undefined;
    const shortcut = taken && wish ? (given ?? free.give(wish, 40)) : wish;
    const template = renameIncludes({ ...rest, id, ...(shortcut !== undefined && { shortcut }) }, fresh);
    if (shortcut !== undefined) shortcuts.set(shortcut, id);
    const missing = listIncludes(template).find((inner) => !byId.has(inner) && !ids.has(inner));
    const key = wordingKey(template);
    const twin = wordings.get(key) ?? null;
    if (!twin) wordings.set(key, template);
    const same = existing !== null && canonicalText(existing) === canonicalText(template);
    return {
      template,
      where,
      existing,
      kind: existing === null ? 'new' : same ? 'same' : 'changed',
      twinOf: twin && twin.id !== template.id ? twin : null,
      notice:
        taken && shortcut && shortcut !== existing?.shortcut
          ? { key: 'import_notice_shortcut', values: { shortcut } }
          : null,
      refused: missing === undefined ? null : { key: 'import_problem_include', values: { name: missing } },
    };
  });
}

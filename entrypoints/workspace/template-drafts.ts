import type { PlacedTemplate } from '@/utils/packs/layer-editing/template-change';

/** Something under the pen, kept until it is saved. */
export interface KeptDraft {
  /** ISO 8601: when it was last typed in. */
  at: string;
}

/** A template under the pen that is not saved. */
export interface TemplateDraft extends PlacedTemplate, KeptDraft {
  /** What the pen started from; null: a new template. */
  base: PlacedTemplate | null;
}

const prefix = 'moderato.template-draft';
const lockOf = (tab: string): string => `moderato.tab ${tab}`;
let tab = '';
let adopted: Promise<void> | null = null;

const keyOf = (ref: string, owner = tab): string => `${prefix} ${owner} ${ref}`;

/** Takes a name of its own for this tab and holds it as long as the tab lives; a copied tab gets another one. */
async function nameTab(): Promise<void> {
  tab = sessionStorage.getItem(prefix) ?? crypto.randomUUID();
  const isOurs = await new Promise<boolean>((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<never>(() => {});
    });
  });
  if (!isOurs) {
    sessionStorage.removeItem(prefix);
    return nameTab();
  }
  sessionStorage.setItem(prefix, tab);
}

/**
 * Makes the drafts of tabs that were closed this tab's own; those of tabs still open stay theirs, so that two windows never
 * write over each other's draft. To be awaited once before drafts are read.
 */
export function adoptDrafts(): Promise<void> {
  adopted ??= adopt();
  return adopted;
}

async function adopt(): Promise<void> {
  await nameTab();
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(`${prefix} `)) continue;
    const [owner = '', ...rest] = key.slice(prefix.length + 1).split(' ');
    if (alive.has(lockOf(owner))) continue;
    const ours = keyOf(rest.join(' '));
    const [found, known] = [parseDraft(localStorage.getItem(key)), parseDraft(localStorage.getItem(ours))];
    if (found && (!known || known.at < found.at)) localStorage.setItem(ours, JSON.stringify(found));
    localStorage.removeItem(key);
  }
}

function parseDraft<Draft extends KeptDraft = TemplateDraft>(text: string | null): Draft | null {
  try {
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** @param ref `packId/templateId`; of other drafts `~part/packId/<what>` */
export const findDraft = <Draft extends KeptDraft = TemplateDraft>(ref: string): Draft | null =>
  parseDraft<Draft>(localStorage.getItem(keyOf(ref)));

/** Null: nothing is left to be saved. */
export function keepDraft(ref: string, draft: KeptDraft | null): void {
  if (draft === null) localStorage.removeItem(keyOf(ref));
  else localStorage.setItem(keyOf(ref), JSON.stringify(draft));
}

/** Ids of the pack's templates with a draft in this tab. */
export function listDrafts(packId: string): string[] {
  const start = keyOf(`${packId}/`);
  return Object.keys(localStorage).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
}

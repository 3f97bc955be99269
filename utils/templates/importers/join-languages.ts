import type { Language } from '@/utils/community/schema';
import type { DraftTemplate } from './draft';

/** The one language a draft says it is in; null when it says none, or holds several wordings. */
function languageOf({ bodies }: DraftTemplate): Language | null {
  return bodies.length === 1 ? (bodies[0]?.lang ?? null) : null;
}

/** Lines of a table with the same shortcut, one in French and one in English, are one template in two languages. */
export function joinLanguages(drafts: readonly DraftTemplate[]): DraftTemplate[] {
  const first = new Map<string, number>();
  const joined: DraftTemplate[] = [];
  for (const draft of drafts) {
    const language = languageOf(draft);
    const at = draft.trigger === undefined ? undefined : first.get(draft.trigger);
    const other = at === undefined ? undefined : joined[at];
    const spoken = other && languageOf(other);
    if (at !== undefined && other && language && spoken && spoken !== language) {
      const title = { [spoken]: titleOf(other), [language]: titleOf(draft) };
      joined[at] = { ...other, title, bodies: [...other.bodies, ...draft.bodies] };
      continue;
    }
    if (draft.trigger !== undefined && at === undefined) first.set(draft.trigger, joined.length);
    joined.push(draft);
  }
  return joined;
}

const titleOf = ({ title }: DraftTemplate): string => (typeof title === 'string' ? title : '');

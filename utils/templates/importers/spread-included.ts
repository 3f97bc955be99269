import { type Language, languages } from '@/utils/community/schema';
import type { DraftTemplate } from './draft';
import { recogniseLanguage } from './recognise-wording';

/**
 * A signature or the like has too few words to tell a language: it gets that of the replies it stands in, and a wording for
 * each language when they are of both.
 */
export function spreadIncluded(drafts: readonly DraftTemplate[]): readonly DraftTemplate[] {
  const wanted = new Map<string, Set<Language>>();
  for (const { bodies } of drafts) {
    for (const body of bodies) {
      const triggers = body.parts.flatMap((part) => (typeof part === 'string' ? [] : part.include));
      if (triggers.length === 0) continue;
      const language = body.lang ?? recogniseLanguage(body.plain).language;
      for (const trigger of triggers) {
        const known = wanted.get(trigger) ?? new Set();
        wanted.set(trigger, language ? known.add(language) : known);
      }
    }
  }
  if (wanted.size === 0) return drafts;
  return drafts.map((draft) => {
    const needed = wanted.get(draft.trigger ?? '');
    const [body] = draft.bodies;
    if (!needed || needed.size === 0 || !body || draft.bodies.length > 1 || body.lang) return draft;
    if (recogniseLanguage(body.plain).language) return draft;
    return { ...draft, bodies: languages.filter((one) => needed.has(one)).map((lang) => ({ ...body, lang })) };
  });
}

import { languages } from '@/utils/community/schema';
import { checkDraft } from './check-draft';
import type { ToneGuide } from './schema';

/** Meets every rule: words, numbers, a link, capitals, two sentences. */
const sample = 'Bonjour Léa, MERCI de votre message du 12 mars. Hello, see https://example.com for it !!';

/**
 * Reads a sample once in each language, so that phrase lists and patterns are compiled before the first draft: that one would
 * wait for them otherwise.
 */
export function warmEngine(guide: ToneGuide): void {
  for (const language of languages) {
    checkDraft(sample, {
      comment: sample,
      guide,
      network: null,
      language,
      register: language === 'fr' ? 'vous' : null,
      limit: { max: 280, count: 'utf16' },
    });
  }
}

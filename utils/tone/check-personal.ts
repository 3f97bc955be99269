import { defaultSeverity } from './default-severity';
import type { Finding, ToneGuide } from './schema';

/**
 * A part of a template that was to be made personal and still stands as it was written; null once it was changed, or where
 * the guide says nothing of it.
 * @param personal the words as they were inserted; null when there were none
 */
export function checkPersonal(draft: string, personal: string | null, guide: ToneGuide): Finding | null {
  const severity = guide.severities['not-personal'] ?? defaultSeverity['not-personal'];
  if (severity === 'off' || personal === null || personal.trim() === '') return null;
  // Editors draw some of the spaces as no-break ones: one unit for one, so the place found is a place of the draft.
  const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
  const start = plain(draft).indexOf(plain(personal));
  if (start < 0) return null;
  return {
    rule: 'not-personal',
    severity,
    span: { start, end: start + personal.length },
    message: { key: 'tone_not_personal' },
  };
}

import { normaliseDraft } from './normalise-draft';

/**
 * Whether a draft that held a text a moment ago holds it still, though the person has typed on since. An editor that did not
 * take the text into its model would have redrawn without it.
 * @param before what stood before the text
 */
export function stillHolds(draft: string, before: string, text: string): boolean {
  return text !== '' && normaliseDraft(draft).startsWith(normaliseDraft(before + text));
}

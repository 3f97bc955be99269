import type { DraftContext } from '../draft-context';
import type { DraftReading } from '../draft-reading';
import { readDraft } from '../read-draft';
import { toneGuideSchema } from '../schema';

/** A draft read with an ordinary guide and no house register: what the rules' own tests start from. */
export function readSample(draft: string, over: Partial<DraftContext> = {}): DraftReading {
  return readDraft(draft, {
    comment: 'Le service est en panne depuis hier',
    guide: toneGuideSchema.parse({}),
    network: 'facebook',
    language: 'fr',
    register: null,
    limit: null,
    ...over,
  });
}

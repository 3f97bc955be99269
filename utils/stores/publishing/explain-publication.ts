import type { MessageRef } from '@/utils/community/schema';
import { explainFailure } from '../http/explain-failure';
import type { Publication } from './publication';

type Told = { what: MessageRef; todo: MessageRef };

/** What stopped a publication and what to do about it; null while nothing does. */
export function explainPublication({
  problem,
  step,
  other,
}: Pick<Publication, 'problem' | 'step' | 'other'>): Told | null {
  if (step === 'conflict') {
    if (!other?.manifest)
      return { what: { key: 'publish_conflict_unknown' }, todo: { key: 'publish_conflict_unknown_do' } };
    const values = { version: other.manifest.version };
    return { what: { key: 'publish_conflict', values }, todo: { key: 'publish_conflict_do' } };
  }
  if (problem === null) return null;
  const { reason } = problem;
  if (reason === 'someone-publishing')
    return { what: { key: 'publish_someone_publishing' }, todo: { key: 'publish_someone_publishing_do' } };
  if (reason === 'not-kept') return { what: { key: 'publish_not_kept' }, todo: { key: 'publish_not_kept_do' } };
  return explainFailure({ status: 'failed', ...problem, reason });
}

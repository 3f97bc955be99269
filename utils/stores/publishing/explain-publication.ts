import type { MessageRef } from '@/utils/community/schema';
import { explainFailure } from '../http/explain-failure';
import { type RemoteFailure, remoteFailures } from '../http/remote-failure';
import type { Publication, PublicationProblem } from './publication';

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
  if (!isRemote(reason)) {
    const name = reason.replaceAll('-', '_');
    return { what: { key: `publish_${name}` }, todo: { key: `publish_${name}_do` } };
  }
  return explainFailure({ status: 'failed', ...problem, reason });
}

function isRemote(reason: PublicationProblem['reason']): reason is RemoteFailure {
  return (remoteFailures as readonly string[]).includes(reason);
}

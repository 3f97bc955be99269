import { decodeProtectedHeader } from 'jose';
import { explainSchemaIssue } from '../explain-schema-issue';
import type { PackIssue } from '../pack-issue';
import { type PinnedKey, readPinnedKey } from '../signing/pinned-key';
import { readSigned } from '../signing/read-signed';
import type { ProposalReason } from '../signing/trust-reasons';
import { findProposalInLink } from './proposal-link';
import { maxProposalCharacters, type Proposal, proposalSchema, proposalType } from './proposal-schema';

export type ReadProposal =
  | {
      ok: true;
      proposal: Proposal;
      /** Name of the key that signed: the same for all proposals of one member's browser. */
      kid: string;
    }
  | { ok: false; reason: ProposalReason; issues: PackIssue[] };

/** Reads a proposal from the text of its file or from its link. Hostile until a person has read it. Never throws. */
export async function readProposal(text: string): Promise<ReadProposal> {
  if (text.length > maxProposalCharacters) return refuse('proposal-too-large');
  const jws = findProposalInLink(text) ?? text.trim();
  const key = await readKey(jws);
  if (!key) return refuse('proposal-malformed');
  const signed = await readSigned(jws, [key], proposalType, maxProposalCharacters);
  if (!signed.ok) {
    if (signed.reason === 'newer-format') return refuse('newer-format');
    return refuse(signed.reason === 'tampered' ? 'proposal-tampered' : 'proposal-malformed');
  }
  const { data, error } = proposalSchema.safeParse(signed.payload);
  if (data) return { ok: true, proposal: data, kid: key.kid };
  return refuse('proposal-invalid', error.issues.flatMap((issue) => explainSchemaIssue(issue)).slice(0, 50));
}

const refuse = (reason: ProposalReason, issues: PackIssue[] = []): ReadProposal => ({ ok: false, reason, issues });

/** The key the text carries, under the name that is its own. */
async function readKey(jws: string): Promise<PinnedKey | null> {
  try {
    const { jwk, kid } = decodeProtectedHeader(jws);
    if (jwk?.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.x) return null;
    const key = await readPinnedKey(jwk.x);
    return key?.kid === kid ? key : null;
  } catch {
    return null;
  }
}

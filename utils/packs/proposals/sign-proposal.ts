import { CompactSign } from 'jose';
import { toPublicJwk } from '../signing/pinned-key';
import type { SigningKey } from '../signing/signing-key';
import { type Proposal, proposalSchema, proposalType } from './proposal-schema';

/**
 * The proposal as a small file or the end of a link, signed with the member's own key, which it carries. That proves that
 * nobody changed it on the way, and that two proposals come from the same hand; not whose hand it is, nor that it belongs to
 * the team.
 * @throws ZodError when the proposal is not of the schema
 */
export async function signProposal(proposal: Proposal, key: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(proposalSchema.parse(proposal))))
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: proposalType, jwk: toPublicJwk(key.x) })
    .sign(key.privateKey);
}

import type { SigningKeyStore } from '@/utils/db/signing-key-store';
import type { SubscriptionStore } from '@/utils/db/subscription-store';
import type { Share } from '@/utils/messaging/verbs/review-verbs';
import { formatProposalLink } from '@/utils/packs/proposals/proposal-link';
import type { Proposal } from '@/utils/packs/proposals/proposal-schema';
import { signProposal } from '@/utils/packs/proposals/sign-proposal';
import { createSigningKey } from '@/utils/packs/signing/create-signing-key';
import type { SigningKey } from '@/utils/packs/signing/signing-key';

/**
 * Signs a proposal with this person's own key. A link leads to the address the team's pack is read from: what is after its
 * `#` reaches no server.
 */
export async function shareProposal(
  proposal: Proposal,
  keys: SigningKeyStore,
  subscriptions: SubscriptionStore,
): Promise<Share> {
  const signed = await signProposal(proposal, await expectPersonalKey(keys, proposal.author));
  const followed = await subscriptions.find(proposal.pack);
  const link = followed && formatProposalLink(signed, followed.url);
  return {
    id: proposal.id,
    text: link ?? signed,
    isLink: link !== null,
    fileName: `moderato-${proposal.pack}-${proposal.id.slice(0, 8)}.jws`,
    file: `${signed}\n`,
  };
}

/** Made silently the first time: it says that two proposals come from one hand, and nothing more. */
async function expectPersonalKey(keys: SigningKeyStore, name: string): Promise<SigningKey> {
  const known = await keys.findPersonal();
  if (known) return known;
  const { kid, x, privateKey } = await createSigningKey();
  const made = { kid, x, privateKey, name, createdAt: new Date().toISOString(), retiredAt: null, replacedBy: null };
  await keys.put({ ...made, personal: true });
  return made;
}

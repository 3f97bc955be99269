import { readFileSync } from 'node:fs';
import { base64url, CompactSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyLayer } from '@/utils/charter/rule-layer';
import { emptyPackLayer } from '../pack-layer';
import { planNextPack } from '../release/plan-next-pack';
import { packSchema } from '../schema';
import { createSigningKey } from '../signing/create-signing-key';
import { signJson } from '../signing/sign-json';
import type { SigningKey } from '../signing/signing-key';
import { applyProposal } from './apply-proposal';
import { formatProposalLink } from './proposal-link';
import { type Proposal, type ProposedItem, proposalType } from './proposal-schema';
import { readProposal } from './read-proposal';
import { signProposal } from './sign-proposal';

const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/maison-tamarin.json', 'utf8')));
const [template] = pack.templates as [(typeof pack.templates)[0]];
const [article] = pack.charter.articles as [(typeof pack.charter.articles)[0]];
const [rule] = pack.charter.rules as [(typeof pack.charter.rules)[0]];
const wording = template.variants[0]!;
const layers = { packLayer: emptyPackLayer(pack.id), ruleLayer: emptyLayer(pack.id) };
const propose = (...items: ProposedItem[]): Proposal => ({
  id: 'f3b0c442-98fc',
  pack: pack.id,
  version: pack.version,
  author: 'Inès',
  at: '2026-11-22T08:00:00Z',
  note: 'Plus court.',
  items,
});
const otherWords: ProposedItem = {
  kind: 'wording',
  templateId: template.id,
  lang: wording.lang,
  register: wording.register,
  ...(wording.networks && { networks: wording.networks }),
  before: wording.body,
  after: 'Bonjour, merci.',
};
let member: SigningKey;
beforeAll(async () => {
  member = await createSigningKey();
});

describe('a proposal on its way', () => {
  it('comes as it was sent, from a file or a link, with the name of its key', async () => {
    const proposal = propose(otherWords);
    const signed = await signProposal(proposal, member);
    expect(await readProposal(`${signed}\n`)).toEqual({ ok: true, proposal, kid: member.kid });
    const link = formatProposalLink(signed, 'https://nuage.example/manifest.jws');
    expect(link?.startsWith('https://nuage.example/manifest.jws#')).toBe(true);
    expect(await readProposal(link ?? '')).toEqual({ ok: true, proposal, kid: member.kid });
  });

  it('is too long for a link when mail would cut it', async () => {
    const long = propose({ ...otherWords, after: 'mot '.repeat(4000) });
    expect(formatProposalLink(await signProposal(long, member), 'https://nuage.example/')).toBeNull();
  });

  const reason = async (text: string) => {
    const read = await readProposal(text);
    return read.ok ? 'accepted' : read.reason;
  };

  it('is refused when it was changed', async () => {
    const [header, , signature] = (await signProposal(propose(otherWords), member)).split('.');
    const other = base64url.encode(JSON.stringify({ ...propose(otherWords), author: 'Camille' }));
    expect(await reason(`${header}.${other}.${signature}`)).toBe('proposal-tampered');
  });

  it('is refused when it names a key that is not the one it carries', async () => {
    const other = await createSigningKey();
    const forged = await new CompactSign(new TextEncoder().encode(JSON.stringify(propose(otherWords))))
      .setProtectedHeader({
        alg: 'Ed25519',
        kid: member.kid,
        typ: proposalType,
        jwk: { kty: 'OKP', crv: 'Ed25519', x: other.x },
      })
      .sign(other.privateKey);
    expect(await reason(forged)).toBe('proposal-malformed');
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<html></html>'],
    ['a pack', '{"format":"moderato.pack/1"}'],
    ['another link', 'https://nuage.example/manifest.jws#moderato=1&key=x'],
  ])('is refused when it is %s', async (_what, text) => {
    expect(await reason(text)).toBe('proposal-malformed');
  });

  it('is refused without a signature, and when a manifest’s signature is put to it', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: member.x };
    const header = base64url.encode(JSON.stringify({ alg: 'none', kid: member.kid, typ: proposalType, jwk }));
    expect(await reason(`${header}.${base64url.encode('{}')}.`)).toBe('proposal-malformed');
    expect(await reason(await signJson(propose(otherWords), member, 'moderato.manifest/1'))).toBe('proposal-malformed');
  });

  it('is refused when it is too large, or holds what a pack cannot', async () => {
    expect(await reason('x'.repeat(1_000_001))).toBe('proposal-too-large');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: member.x } as const;
    const sign = (value: unknown, typ = proposalType) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'Ed25519', kid: member.kid, typ, jwk })
        .sign(member.privateKey);
    const read = await readProposal(await sign({ ...propose(otherWords), items: [{ kind: 'script' }] }));
    expect(read).toMatchObject({ ok: false, reason: 'proposal-invalid' });
    expect(!read.ok && read.issues.length).toBeGreaterThan(0);
    expect(await reason(await sign({}, 'moderato.proposal/2'))).toBe('newer-format');
  });
});

describe('a proposal taken by the lead', () => {
  it('changes one wording and leaves the rest of the template', () => {
    const { layers: next, outcomes } = applyProposal(propose(otherWords), pack, layers);
    expect(outcomes).toMatchObject([{ state: 'ready', taken: true }]);
    const [changed] = next.packLayer.templates;
    expect(changed?.variants[0]?.body).toBe('Bonjour, merci.');
    expect(changed?.variants.slice(1)).toEqual(template.variants.slice(1));
    expect(planNextPack(pack, next.packLayer, next.ruleLayer).step).toBe('patch');
  });

  it('adds a template, changes an article, and lets a rule pass a comment, all at once', () => {
    const proposal = propose(
      { kind: 'template', before: null, after: { ...template, id: 'neuf', shortcut: undefined } },
      { kind: 'article', before: article, after: { ...article, text: { fr: 'Soyons brefs.' } } },
      { kind: 'exception', ruleId: rule.id, text: 'Ce film est con mais drôle', words: ['con'] },
    );
    const { layers: next, outcomes } = applyProposal(proposal, pack, layers);
    expect(outcomes.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    expect(next.packLayer.templates.map(({ id }) => id)).toEqual(['neuf']);
    expect(next.packLayer.articles[0]?.text.fr).toBe('Soyons brefs.');
    expect(next.ruleLayer.rules[0]?.tests.fr?.pass).toContain('Ce film est con mais drôle');
  });

  it('is said to be there already, and leaves nothing', () => {
    const { layers: next } = applyProposal(propose(otherWords), pack, layers);
    const laid = {
      ...pack,
      templates: pack.templates.map((one) => (one.id === template.id ? next.packLayer.templates[0]! : one)),
    };
    const again = applyProposal(propose(otherWords), laid, layers);
    expect(again.outcomes).toMatchObject([{ state: 'there', taken: false }]);
    expect(again.layers).toEqual(layers);
  });

  it('waits for a decision when the wording was changed meanwhile', () => {
    const drafted = {
      ...layers,
      packLayer: {
        ...layers.packLayer,
        templates: [{ ...template, variants: template.variants.with(0, { ...wording, body: 'Déjà changé' }) }],
      },
    };
    const waiting = applyProposal(propose(otherWords), pack, drafted);
    expect(waiting.outcomes).toMatchObject([{ state: 'moved', taken: false }]);
    expect(waiting.layers).toEqual(drafted);
    const decided = applyProposal(propose(otherWords), pack, drafted, new Set([0]));
    expect(decided.layers.packLayer.templates[0]?.variants[0]?.body).toBe('Bonjour, merci.');
  });

  it('waits when what it would change is gone', () => {
    const proposal = propose(
      otherWords,
      { kind: 'template', before: template, after: { ...template, folder: 'Ailleurs' } },
      { kind: 'exception', ruleId: 'jadis', text: 'x', words: [] },
    );
    const removed = { ...layers, packLayer: { ...layers.packLayer, removedTemplates: [template.id] } };
    const { outcomes } = applyProposal(proposal, pack, removed);
    expect(outcomes.map(({ state, taken }) => `${state} ${taken}`)).toEqual(['gone false', 'gone false', 'gone false']);
    const back = applyProposal(proposal, pack, removed, new Set([1]));
    expect(back.layers.packLayer).toMatchObject({ removedTemplates: [], templates: [{ folder: 'Ailleurs' }] });
  });

  it('keeps two wordings of one template', () => {
    const other: ProposedItem = {
      kind: 'wording',
      templateId: template.id,
      lang: 'en',
      register: 'tu',
      before: null,
      after: 'Hey',
    };
    const { layers: next } = applyProposal(propose(otherWords, other), pack, layers);
    const bodies = next.packLayer.templates[0]?.variants.map(({ body }) => body);
    expect(bodies).toEqual(expect.arrayContaining(['Bonjour, merci.', 'Hey']));
  });
});

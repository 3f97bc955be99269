import { base64url, CompactSign } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSigningKey } from './create-signing-key';
import { type Manifest, manifestType } from './manifest-schema';
import { signJson } from './sign-json';
import { signManifest } from './sign-manifest';
import type { SigningKey } from './signing-key';
import { verifyManifest } from './verify-manifest';

const manifest: Manifest = {
  pack: 'maison-tamarin',
  seq: 7,
  version: '2.4.0',
  issued: '2026-11-01T08:00:00Z',
  expires: '2026-12-01T08:00:00Z',
  url: `pack-${'ab'.repeat(32)}.json`,
  size: 4000,
  sha256: 'ab'.repeat(32),
  format: 'moderato.pack/1',
  update: 'automatic',
};
const installed = { seq: 7, sha256: manifest.sha256 };
let lead: SigningKey;
let stranger: SigningKey;
beforeAll(async () => {
  lead = await createSigningKey();
  stranger = await createSigningKey();
});

const check = (text: string, more: Partial<Parameters<typeof verifyManifest>[0]> = {}) =>
  verifyManifest({
    text,
    keys: [{ kid: lead.kid, x: lead.x }],
    pack: manifest.pack,
    installed: null,
    now: '2026-11-15T08:00:00Z',
    ...more,
  });
const reason = async (text: string, more: Partial<Parameters<typeof verifyManifest>[0]> = {}) => {
  const answer = await check(text, more);
  return answer.ok ? 'accepted' : answer.reason;
};
const encode = (value: unknown) => base64url.encode(JSON.stringify(value));
/** Signed by the lead, but not a manifest this build would write. */
const signAs = (value: unknown, type = manifestType) => signJson(value, lead, type);

describe('a manifest signed by the lead', () => {
  it('is accepted, with what it says and whose key it was', async () => {
    const text = await signManifest(manifest, lead);
    expect(await check(text)).toEqual({ ok: true, manifest, expired: false, same: false, kid: lead.kid });
  });

  it('is accepted with a line end behind it, as editors leave one', async () => {
    expect(await reason(`${await signManifest(manifest, lead)}\r\n`)).toBe('accepted');
  });

  it('is the same publication when sequence and hash are the installed ones', async () => {
    expect(await check(await signManifest(manifest, lead), { installed })).toMatchObject({ ok: true, same: true });
  });

  it('past its date is still accepted, and said to be old', async () => {
    const late = await check(await signManifest(manifest, lead), { installed, now: '2026-12-01T08:00:01Z' });
    expect(late).toMatchObject({ ok: true, expired: true });
  });

  it('on a clock that is a day behind is accepted', async () => {
    expect(await reason(await signManifest(manifest, lead), { now: '2026-10-31T08:00:00Z' })).toBe('accepted');
  });

  it('by a second pinned key is accepted', async () => {
    const keys = [stranger, lead].map(({ kid, x }) => ({ kid, x }));
    expect(await reason(await signManifest(manifest, stranger), { keys })).toBe('accepted');
  });
});

describe('a manifest is refused', () => {
  it.each([
    ['an HTML page', '<!doctype html><title>Connexion</title>'],
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n'],
    ['three words with dots', 'a.b.c'],
    ['a very long text', `${'a'.repeat(20_000)}.b.c`],
  ])('when it is %s', async (_what, text) => {
    expect(await reason(text)).toBe('malformed');
  });

  it('signed by a key that is not pinned', async () => {
    expect(await reason(await signManifest(manifest, stranger))).toBe('wrong-key');
  });

  it('signed by another key under the name of the pinned one', async () => {
    expect(await reason(await signManifest(manifest, { ...stranger, kid: lead.kid }))).toBe('tampered');
  });

  it('when it brings its own key along', async () => {
    const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(manifest)))
      .setProtectedHeader({
        alg: 'Ed25519',
        typ: manifestType,
        jwk: { kty: 'OKP', crv: 'Ed25519', x: stranger.x },
      })
      .sign(stranger.privateKey);
    expect(await reason(jws)).toBe('wrong-key');
  });

  it('with one word changed after it was signed', async () => {
    const [header, , signature] = (await signManifest(manifest, lead)).split('.');
    expect(await reason(`${header}.${encode({ ...manifest, seq: 8 })}.${signature}`)).toBe('tampered');
  });

  it('at whatever character it was changed', async () => {
    const jws = await signManifest(manifest, lead);
    for (let at = 0; at < jws.length - 1; at += 7) {
      const changed = `${jws.slice(0, at)}${jws[at] === 'A' ? 'B' : 'A'}${jws.slice(at + 1)}`;
      expect(await reason(changed)).not.toBe('accepted');
    }
  });

  it.each(['none', 'HS256', 'ES256', 'EdDSA'])('signed with %s', async (alg) => {
    const header = encode({ alg, kid: lead.kid, typ: manifestType });
    expect(await reason(`${header}.${encode(manifest)}.`)).toBe('not-signed');
    expect(await reason(`${header}.${encode(manifest)}.${base64url.encode('signature')}`)).toBe('not-signed');
  });

  it('signed with the public key as a shared secret', async () => {
    const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(manifest)))
      .setProtectedHeader({ alg: 'HS256', kid: lead.kid, typ: manifestType })
      .sign(base64url.decode(lead.x));
    expect(await reason(jws)).toBe('not-signed');
  });

  it('when its signature is cut off', async () => {
    const [header, payload] = (await signManifest(manifest, lead)).split('.');
    expect(await reason(`${header}.${payload}.`)).toBe('not-signed');
  });

  it('older than the installed one: a roll-back', async () => {
    const text = await signManifest({ ...manifest, seq: 6 }, lead);
    expect(await reason(text, { installed })).toBe('rollback');
  });

  it('with the installed sequence and another content: two truths', async () => {
    const text = await signManifest({ ...manifest, sha256: 'cd'.repeat(32) }, lead);
    expect(await reason(text, { installed })).toBe('equivocation');
  });

  it('of another pack, though the same lead signed it', async () => {
    expect(await reason(await signManifest({ ...manifest, pack: 'autre-maison' }, lead))).toBe('not-this-pack');
  });

  it('written for a newer build, in its own form or in the form of the pack', async () => {
    expect(await reason(await signAs({ anything: 'new' }, 'moderato.manifest/2'))).toBe('newer-format');
    expect(await reason(await signAs({ ...manifest, format: 'moderato.pack/2' }))).toBe('newer-format');
  });

  it('that asks for something this build does not know', async () => {
    const header = encode({ alg: 'Ed25519', kid: lead.kid, typ: manifestType, crit: ['later'], later: true });
    expect(await reason(`${header}.${encode(manifest)}.${base64url.encode('signature')}`)).toBe('newer-format');
  });

  it('when the lead signed something else: no proposal or root passes for a manifest', async () => {
    expect(await reason(await signAs(manifest, 'moderato.root/1'))).toBe('malformed');
    expect(await reason(await signAs(manifest, 'JWT'))).toBe('malformed');
  });

  it.each([
    ['a field missing', { ...manifest, sha256: undefined }],
    ['a field too many', { ...manifest, script: 'x' }],
    ['a key that reaches a prototype', JSON.parse('{"__proto__":{"seq":9}}')],
    ['a sequence that is no whole number', { ...manifest, seq: 1.5 }],
    ['a pack on another server', { ...manifest, url: 'https://elsewhere.example/pack.json' }],
    ['a pack on another server, shortly', { ...manifest, url: '//elsewhere.example/pack.json' }],
    ['a pack above its folder', { ...manifest, url: '../secret.json' }],
    ['a script for an address', { ...manifest, url: 'javascript:alert(1)' }],
  ])('with %s', async (_what, value) => {
    expect(await reason(await signAs(value))).toBe('malformed');
  });

  it('when the pack it announces is too large, before anything is downloaded', async () => {
    expect(await reason(await signManifest({ ...manifest, size: 50_000_000 }, lead))).toBe('too-large');
  });
});

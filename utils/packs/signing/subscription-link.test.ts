import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSigningKey } from './create-signing-key';
import { formatSubscriptionLink, parseSubscriptionLink } from './subscription-link';

const { kid, x } = await createSigningKey();
const subscription = {
  manifestUrl: 'https://nuage.example/public.php/dav/files/a1B2/manifest.jws',
  keys: [{ kid, x }],
  pack: 'maison-tamarin',
  name: 'Maison Tamarin · équipe & amis #1',
};
const link = formatSubscriptionLink(subscription);
const reason = async (text: string) => {
  const answer = await parseSubscriptionLink(text);
  return answer.ok ? 'accepted' : answer.reason;
};

describe('the link that joins a team', () => {
  it('gives back what was put in', async () => {
    expect(await parseSubscriptionLink(link)).toEqual({ ok: true, subscription });
    expect(await parseSubscriptionLink(`  ${link}\n`)).toEqual({ ok: true, subscription });
  });

  it('shows the server nothing of ours: all stands behind the #', () => {
    const [sent, kept] = link.split('#');
    expect(sent).toBe(subscription.manifestUrl);
    expect(kept).toContain(x);
  });

  it('can lead to a page that says how to join, on the same server or another', async () => {
    const page = formatSubscriptionLink(subscription, 'https://equipe.example/rejoindre');
    expect(page.startsWith('https://equipe.example/rejoindre#')).toBe(true);
    expect(await parseSubscriptionLink(page)).toEqual({ ok: true, subscription });
  });

  it('pins several keys', async () => {
    const other = await createSigningKey();
    const keys = [subscription.keys[0]!, { kid: other.kid, x: other.x }];
    expect(await parseSubscriptionLink(formatSubscriptionLink({ ...subscription, keys }))).toMatchObject({
      subscription: { keys },
    });
  });

  it('keeps any name as text, without what hides or turns words around', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (name) => {
        const answer = await parseSubscriptionLink(formatSubscriptionLink({ ...subscription, name }));
        expect(answer.ok && answer.subscription.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
    const turned = formatSubscriptionLink({ ...subscription, name: 'Banque\u202E gro.elpmaxe' });
    expect(await parseSubscriptionLink(turned)).toMatchObject({ subscription: { name: 'Banque gro.elpmaxe' } });
  });

  it('is refused, never half read, when it is something else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withFragments: true }), async (url) => {
        expect(await reason(url)).not.toBe('accepted');
      }),
    );
    expect(await reason('maison-tamarin')).toBe('link-malformed');
    expect(await reason('')).toBe('link-malformed');
    expect(await reason(link.replace('moderato=1', 'moderato=2'))).toBe('link-malformed');
  });

  it.each([
    ['an address that is not encrypted', link.replace('https:', 'http:'), 'link-not-https'],
    ['a script', link.replace(/^https:[^#]*/, 'javascript:alert(1)'), 'link-not-https'],
    ['a file of this computer', link.replace(/^https:[^#]*/, 'file:///etc/passwd'), 'link-not-https'],
    ['a data address', link.replace(/^https:[^#]*/, 'data:text/plain,x'), 'link-not-https'],
    ['a password in the address', link.replace('https://', 'https://lea:secret@'), 'link-credentials'],
    ['a manifest that is not encrypted', `${link}&manifest=http%3A%2F%2Fother.example`, 'link-not-https'],
    ['no key', link.replace(/&key=[^&]*/, ''), 'link-no-key'],
    ['a key cut short', link.replace(x, x.slice(1)), 'link-bad-key'],
    ['a key with a foreign sign', link.replace(x, `${x.slice(1)}!`), 'link-bad-key'],
    ['one good key and one bad', `${link}&key=abc`, 'link-bad-key'],
    ['no pack', link.replace('pack=maison-tamarin', 'pack='), 'link-no-pack'],
    ['a pack id that reaches a prototype', link.replace('pack=maison-tamarin', 'pack=__proto__'), 'link-no-pack'],
    ['ten thousand characters', `${link}${'x'.repeat(10_000)}`, 'link-too-long'],
  ])('is refused with %s', async (_what, text, expected) => {
    expect(await reason(text)).toBe(expected);
  });

  it('is taken without encryption from this very machine, where browsers do the same', async () => {
    expect(await reason(link.replace('https://nuage.example', 'http://127.0.0.1:8080'))).toBe('accepted');
    expect(await reason(link.replace('https://nuage.example', 'http://127.0.0.1.example'))).toBe('link-not-https');
  });
});

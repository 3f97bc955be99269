import { describe, expect, it } from 'vitest';
import { expectAdapter } from '@/tests/contract/adapters';
import { listFixtures } from '@/tests/contract/list-fixtures';
import { readFixture } from '@/tests/contract/read-fixture';
import { analyseText } from '@/utils/language/analyse-text';
import { anonymisePage } from './anonymise/anonymise-page';
import { createRenamer } from './anonymise/create-renamer';
import { readAdapterSource } from './anonymise/read-adapter-source';
import { readingShape } from './anonymise/reading-shape';
import { loadPage } from './load-page';

function anonymise(name: string, change: (html: string) => string = (html) => html) {
  const fixture = listFixtures().find((one) => one.name === name)!;
  const site = expectAdapter(fixture.network);
  const page = loadPage(change(fixture.html), fixture.url);
  const before = readFixture(site, page);
  const { url, left } = anonymisePage(site, page, readAdapterSource(fixture.network), 'a salt for tests');
  const html = page.doc.documentElement.outerHTML;
  return { before, after: readFixture(site, loadPage(html, url)), html, url, left };
}

const networks = ['wordpress/', 'redmine/', 'mediawiki/', 'x/', 'nodebb/', 'youtube/', 'generic/'];
const pages = networks.map((network) => listFixtures().find(({ name }) => name.startsWith(network))!.name);

describe('a saved page made into a fixture', () => {
  it.each(pages)('%s: the adapter reads the same kinds, nesting, lengths, acts and composers', (name) => {
    const { before, after } = anonymise(name);
    expect(readingShape(after)).toBe(readingShape(before));
  });

  it.each(pages)('%s: nobody’s name, handle, profile or words are left', (name) => {
    const { before, after, html } = anonymise(name);
    for (const { author, text, id } of before.items) {
      expect(html).not.toContain(`>${author.name}<`);
      for (const said of [author.handle, author.profileUrl]) if (said !== null) expect(html).not.toContain(said);
      for (const line of text.split('\n').filter((one) => /\p{L}{3}/u.test(one))) expect(html).not.toContain(line);
      if (/\d{4}/.test(id)) expect(after.items.map((item) => item.id)).not.toContain(id);
    }
  });

  it('has no script, style, tracking attribute or picture, and nothing beside what is read', () => {
    const clutter =
      '<aside data-secret="camille@example.test">Vos amis : Paul</aside><script>track()</script><style>a{}</style><img src="https://cdn.example/paul.jpg" data-track="9">';
    const { html } = anonymise('wordpress/moderation--list-fr', (page) => page.replace('</body>', `${clutter}</body>`));
    for (const trace of ['secret', 'Paul', 'track', '<style', 'cdn.example']) expect(html).not.toContain(trace);
  });

  it.each(['wordpress/post--blocks-fr', 'wordpress/post--classic-en'])(
    '%s: French stays French, English English',
    (name) => {
      const { before, after } = anonymise(name);
      const language = ({ text }: { text: string }) => analyseText(text).language;
      expect(before.items.length).toBeGreaterThan(1);
      expect(after.items.map(language)).toEqual(before.items.map(language));
    },
  );

  it('leaves no address, telephone or link that somebody wrote down', () => {
    const said = 'Écrivez-moi : paul.petit@mail.example, 06 12 34 56 78, https://photos.example/paul/1847';
    const { html } = anonymise('wordpress/post--classic-en', (page) =>
      page.replace('<div class="comment-content"><p>', `$&${said} `),
    );
    for (const trace of ['paul', 'petit', 'mail.example', '06 12', '56 78', 'photos', '1847']) {
      expect(html).not.toContain(trace);
    }
  });

  it('says what had to stay because the adapter rests on it', () => {
    const { left } = anonymise('meta-inbox/comments--fr');
    expect(left).toEqual(['Répondre']);
  });

  it('keeps the address of a network’s own host, and no other', () => {
    expect(new URL(anonymise(pages[3]!).url).hostname).toBe('x.com');
    expect(new URL(anonymise('redmine/topic--fr').url).hostname).not.toBe('projets.example');
  });
});

describe('the renaming', () => {
  const renamer = createRenamer('salt', {
    people: ['Léa Dupont'],
    keptHost: 'x.com',
    isKept: (word) => word === 'status',
  });

  it('gives the same word the same other word, whatever its case and accents, of the same shape', () => {
    const [first, second, third] = renamer.text('Léa LÉA lea').split(' ');
    expect(first).toMatch(/^[A-Z][a-z]{2}$/);
    expect(second).toBe(first?.toUpperCase());
    expect(third).toBe(first?.toLowerCase());
  });

  it('keeps the small words by which a language is known, unless they are all that was said', () => {
    expect(renamer.text('Où est mon colis ?')).toMatch(/^Où est mon [a-z]{5} \?$/);
    expect(renamer.text('Merci bien')).not.toMatch(/merci|bien/i);
  });

  it('finds people and long numbers in names that machines read, and leaves the rest', () => {
    const renamed = renamer.token('comment-author-lea depth-1 comment-48213 btn');
    expect(renamed).toMatch(/^comment-author-[a-z]{3} depth-1 comment-\d{5} btn$/);
    expect(renamed).not.toMatch(/lea|48213/);
  });

  it('keeps the way an address is built, not where it leads', () => {
    const renamed = renamer.url('https://x.com/LeaDupont/status/1846001?ref=paul#p9');
    expect(renamed).toMatch(/^https:\/\/x\.com\/[A-Za-z]{9}\/status\/\d{7}\?ref=[a-z]{4}#\w+$/);
    expect(renamed).not.toMatch(/Dupont|1846001|paul/);
    expect(renamer.url('https://cdn.example/a')).not.toContain('cdn');
    expect(renamer.url('javascript:alert(1)')).toBe('#');
  });

  it('cannot be guessed without the salt', () => {
    const other = createRenamer('another', { people: [], keptHost: null, isKept: () => false });
    expect(other.text('Camille Dupont')).not.toBe(renamer.text('Camille Dupont'));
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findBlocks } from './find-blocks';

const card = (id: number, text: string, className = 'card', name = `Ann ${id}`): string =>
  `<li class="${className}" id="m-${id}"><div class="top"><a class="who" href="/u/${id}">${name}</a><time datetime="2026-01-0${id}">${id} Jan</time></div>
  <div class="words">${text}</div><div class="foot"><button>Reply</button></div></li>`;

function idsIn(cards: readonly string[]): string[] {
  const { document } = parseHTML(`<html><body><main><ol>${cards.join('')}</ol></main></body></html>`);
  return [...findBlocks(document).keys()].map((el) => el.id);
}

describe('a list whose comments are built alike', () => {
  it('gives each comment, whatever stands in its text', () => {
    const cards = [card(1, '<p>One</p>'), card(2, '<p>Two</p><p>and more</p>'), card(3, 'Three <img alt="🙂">')];
    expect(idsIn(cards)).toEqual(['m-1', 'm-2', 'm-3']);
  });

  it('points to each comment’s own author and text', () => {
    const { document } = parseHTML(
      `<html><body><main><ol>${card(1, '<p>One</p>')}${card(2, '<p>Two</p>')}</ol></main></body></html>`,
    );
    const said = [...findBlocks(document).values()].map(({ parts }) => [
      parts?.author.textContent,
      parts?.body.textContent?.trim(),
    ]);
    expect(said).toEqual([
      ['Ann 1', 'One'],
      ['Ann 2', 'Two'],
    ]);
  });

  it('leaves out one that says nothing, and one without a name', () => {
    const cards = [card(1, '<p>One</p>'), card(2, '<p>—</p>'), card(3, '<p>Three</p>', 'card', '')];
    expect(idsIn(cards)).toEqual(['m-1']);
  });

  it('leaves out a teaser set among them', () => {
    const cards = [
      card(1, '<p>One</p>'),
      card(2, '<h3><a href="/news">A title</a></h3>', 'card'),
      card(3, '<p>Three</p>'),
    ];
    expect(idsIn(cards)).toEqual(['m-1', 'm-3']);
  });

  it('finds a comment of another build by itself', () => {
    const other = `<li class="comment" id="m-2"><b class="author">Bo</b><time datetime="2026-01-02">2 Jan</time><p>Two</p></li>`;
    expect(idsIn([card(1, '<p>One</p>'), other, card(3, '<p>Three</p>')])).toEqual(['m-1', 'm-2', 'm-3']);
  });
});

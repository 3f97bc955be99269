import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findReplyControl } from './find-reply-control';

const block = (html: string): Element =>
  new JSDOM(`<div id="block">${html}</div>`).window.document.querySelector('#block')!;
const none = () => false;

describe('the reply button of a page nobody described', () => {
  it.each(['Répondre', 'Reply', 'Reply to Léa', ' Antworten '])('is known by its word: %s', (word) => {
    expect(findReplyControl(block(`<p>text</p><button>${word}</button>`), none)?.textContent).toBe(word);
  });
  it('is known by its label when it shows only a drawing', () => {
    expect(findReplyControl(block('<button aria-label="Répondre à Marc"><svg></svg></button>'), none)).not.toBeNull();
  });
  it('is not a word in the middle of a sentence, nor “Replies”', () => {
    expect(findReplyControl(block('<a href="/x">See how we reply</a><button>Replies (3)</button>'), none)).toBeNull();
  });
  it('of a reply inside is not taken for that of the comment', () => {
    const outer = block('<div class="inner"><button>Reply</button></div>');
    expect(findReplyControl(outer, (el) => el.className === 'inner')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { normaliseDraft } from './normalise-draft';

describe('two drafts are the same text', () => {
  it.each([
    ['a space drawn as a no-break one', 'Merci\u00A0!', 'Merci !'],
    ['an emoji image without its variation selector', 'Avec ❤', 'Avec ❤️'],
    ['zero-width marks of the editor', '\uFEFFMerci\u200B', 'Merci'],
    ['line ends of another system', 'un\r\ndeux', 'un\ndeux'],
  ])('%s', (_, one, other) => {
    expect(normaliseDraft(one)).toBe(normaliseDraft(other));
  });

  it('but not when a line break is lost', () => {
    expect(normaliseDraft('un\ndeux')).not.toBe(normaliseDraft('un deux'));
  });
});

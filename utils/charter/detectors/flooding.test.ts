import { describe, expect, it } from 'vitest';
import { bareContext } from '@/utils/charter/bare-context';
import type { DetectorContext } from '@/utils/charter/detector';
import type { Item } from '@/utils/community/schema';
import { analyseText } from '@/utils/language/analyse-text';
import { flooding } from './flooding';

const text = 'Rendez-nous nos horaires de bus';
const item: Item = {
  id: 'now',
  network: 'facebook',
  kind: 'comment',
  text,
  author: { id: 'lea', name: 'Léa', handle: null, profileUrl: null },
  permalink: null,
  publishedAt: null,
  parentId: null,
  depth: 0,
  isOwn: false,
};
const thread = (...authors: string[]): DetectorContext => ({
  ...bareContext,
  item,
  recent: authors.map((authorId, index) => ({ key: analyseText(text).norm, authorId, itemId: `earlier-${index}` })),
});
const flooded = (context: DetectorContext, words = text) => flooding.detect(analyseText(words), context).length > 0;

describe('flooding of a thread', () => {
  it('leaves a text said once, or twice by one author', () => {
    expect(flooded(thread())).toBe(false);
    expect(flooded(thread('lea'))).toBe(false);
  });
  it('marks the third copy by one author', () => expect(flooded(thread('lea', 'lea'))).toBe(true));
  it('marks the fifth copy by different authors', () => {
    expect(flooded(thread('a', 'b', 'c'))).toBe(false);
    expect(flooded(thread('a', 'b', 'c', 'd'))).toBe(true);
  });
  it('does not count the item itself when it is read again', () => {
    const context = thread('lea', 'lea');
    expect(flooded({ ...context, recent: context.recent.map((one) => ({ ...one, itemId: item.id })) })).toBe(false);
  });
  it('leaves short words many people say', () => {
    const recent = ['a', 'b', 'c', 'd', 'e'].map((authorId) => ({ key: 'merci', authorId, itemId: authorId }));
    expect(flooded({ ...bareContext, recent }, 'Merci')).toBe(false);
  });
});

describe('flooding within one comment', () => {
  it.each([
    'remboursez moi remboursez moi remboursez moi remboursez moi remboursez moi remboursez moi',
    'achetez mon album achetez mon album achetez mon album achetez mon album',
    'vive la grève vive la grève vive la grève vive la grève',
    'scam scam scam scam scam scam scam scam scam scam scam scam scam',
    'give us the menu back give us the menu back give us the menu back give us the menu back',
  ])('marks « %s »', (words) => expect(flooded(bareContext, words)).toBe(true));
  it.each([
    'allez allez allez, on y croit, allez',
    'la la la la, cette chanson me reste en tête',
    'oui oui oui je confirme',
    "no no no no, that's not what I ordered",
    'very very very good, thank you thank you',
  ])('leaves « %s »', (words) => expect(flooded(bareContext, words)).toBe(false));
});

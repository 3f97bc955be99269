import { describe, expect, it } from 'vitest';
import { foldReply } from './fold-reply';
import { listRepeated } from './list-repeated';
import type { Interaction } from './schema';
import { threadOf } from './thread-of';

let next = 0;
const reply = (name: string, comment: string, page = 'https://a.example/t/1', more: Partial<Interaction> = {}) =>
  ({
    action: 'reply',
    outcome: 'sent',
    comment,
    item: { permalink: `${page}#c${next++}`, author: { name } },
    ...more,
  }) as Interaction;

describe('the same text posted again in a thread', () => {
  const text = (name: string) => `Bonjour ${name}, merci de votre patience, le colis part demain.`;

  it('is seen whatever the name of the person answered', () => {
    const rows = [reply('Léa Dupont', text('Léa')), reply('Marc', text('Marc'))];
    expect(listRepeated(rows, 'https://a.example/t/1#c9')).toEqual([
      { folded: foldReply(text('Zoé'), 'Zoé'), times: 2 },
    ]);
  });

  it('counts in its own thread only, and what was sent only', () => {
    const rows = [
      reply('Léa', text('Léa')),
      reply('Marc', text('Marc'), 'https://a.example/t/2'),
      reply('Ana', text('Ana'), 'https://a.example/t/1', { outcome: 'failed' }),
      reply('Eva', text('Eva'), 'https://a.example/t/1', { action: 'note' }),
    ];
    expect(listRepeated(rows, 'https://a.example/t/1#c9')).toEqual([]);
  });

  it('lets a courtesy be said twice', () => {
    const rows = [reply('Léa', 'Merci beaucoup Léa !'), reply('Marc', 'Merci beaucoup Marc !')];
    expect(listRepeated(rows, 'https://a.example/t/1#c9')).toEqual([]);
  });

  it('knows no thread without an address', () => {
    expect(listRepeated([reply('Léa', text('Léa'))], null)).toEqual([]);
  });
});

describe('the thread of a comment', () => {
  it.each([
    ['https://f.example/p/1?comment_id=3&__tn__=R', 'https://f.example/p/1'],
    ['https://b.example/viewtopic.php?t=12&p=34#p34', 'https://b.example/viewtopic.php?t=12'],
    ['https://v.example/watch?v=abc&lc=Ugx', 'https://v.example/watch?v=abc'],
  ])('of %s is %s', (permalink, thread) => {
    expect(threadOf(permalink)).toBe(thread);
  });
});

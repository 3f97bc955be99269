import type { FixtureReading } from '@/tests/contract/read-fixture';

/**
 * What an adapter read of a page, without saying who or what: kinds, nesting, lengths and what is there. Two pages that
 * differ only in names, words and numbers have the same shape.
 */
export function readingShape({ pageKind, items, composers, missing }: FixtureReading): string {
  const ids = items.map(({ id }) => id);
  const authors = [...new Set(items.map(({ author }) => author.id))];
  const shaped = items.map((item) => ({
    ...item,
    id: ids.indexOf(item.id),
    text: shapeText(item.text),
    author: {
      person: authors.indexOf(item.author.id),
      name: shapeText(item.author.name),
      handle: item.author.handle !== null,
      profileUrl: item.author.profileUrl !== null,
    },
    permalink: item.permalink !== null,
    // A parent that is not on the page is told from one that is.
    parentId: item.parentId === null ? null : ids.indexOf(item.parentId),
  }));
  const answering = composers.map(({ itemId, ...rest }) => ({ ...rest, item: itemId && ids.indexOf(itemId) }));
  return JSON.stringify({ pageKind, missing, items: shaped, composers: answering });
}

function shapeText(text: string): string {
  return text.replace(/[\p{L}\p{M}]/gu, 'a').replace(/\d/g, '0');
}

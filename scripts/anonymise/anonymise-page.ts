import { readFixture } from '@/tests/contract/read-fixture';
import type { Page, SiteAdapter } from '@/utils/sites/site-adapter';
import { createRenamer } from './create-renamer';
import { decodePart } from './decode-part';
import { foldWord } from './fold-word';
import { listRenames } from './list-renames';
import { readingShape } from './reading-shape';
import { trimPage } from './trim-page';
import { type Edit, tryEdits } from './try-edits';

/** An edit that a person is told of when it cannot be made. */
export interface NamedEdit extends Edit {
  /** What stays in the page when the edit is taken back. */
  says: string;
  /** A smaller change, for when this one is taken back. */
  smaller?: NamedEdit;
}

/**
 * Makes a saved page one that can be published: what the adapter does not read is cut away; words, names, numbers,
 * addresses and images are replaced, the same ones by the same. After each step the adapter must read the same shape.
 * Times stay as they are.
 * @param source the adapter's own source: the attributes and words it names are kept
 * @param salt secret and thrown away
 * @returns the page's new address, and what had to stay because the adapter rests on it, to be read over by a person
 */
export function anonymisePage(
  site: SiteAdapter,
  page: Page,
  source: string,
  salt: string,
): { url: string; left: string[] } {
  const { doc } = page;
  let { url } = page;
  const read = () => readFixture(site, { ...page, url });
  const before = read();
  const shape = readingShape(before);
  const isSame = (): boolean => (site.fingerprint?.(doc) ?? true) && readingShape(read()) === shape;
  const { words, attributes } = listNamed(source);
  const people = before.items.flatMap(({ author }) => [author.name, author.handle ?? '', lastPart(author.profileUrl)]);
  // What the page is about stands in its address, and often in a class.
  const subject = [...page.url.pathname.split('/'), ...page.url.searchParams.values()].map(decodePart);
  const renamer = createRenamer(salt, {
    people: [...people, ...subject.filter((part) => !words.has(part.toLowerCase()))],
    keptHost: site.matches.length > 0 ? page.url.hostname : null,
    isKept: (word) => words.has(word.toLowerCase()),
  });
  const moved = new URL(renamer.url(page.url.href));
  const address: NamedEdit = {
    says: page.url.href,
    make: () => {
      url = moved;
    },
    undo: () => {
      url = page.url;
    },
  };
  trimPage(doc, [...site.listItems(doc, page), ...site.listComposers(page)], (name) => attributes.has(name), isSame);
  let left = tryEdits([address, ...listRenames(doc, renamer)], isSame);
  // A name that stands in several places which must agree: all of them at once.
  for (const word of new Set(people.flatMap((name) => foldWord(decodePart(name)).match(/\p{L}{2,}/gu) ?? []))) {
    const together = left.filter(({ says }) => foldWord(decodePart(says)).includes(word));
    if (tryEdits([joinEdits(together)], isSame).length === 0) left = left.filter((edit) => !together.includes(edit));
  }
  const kept: NamedEdit[] = [];
  while (left.length > 0) {
    kept.push(...left.filter(({ smaller }) => smaller === undefined));
    left = tryEdits(
      left.flatMap(({ smaller }) => smaller ?? []),
      isSame,
    );
  }
  return { url: url.href, left: [...new Set(kept.map(({ says }) => says))] };
}

/** Words and attributes an adapter rests on; its sample addresses are of nobody's interest. */
function listNamed(source: string): { words: Set<string>; attributes: Set<string> } {
  const own = source.replace(/sampleUrls:[^\]]*\]/g, '');
  const words = own.toLowerCase().match(/[\p{L}\p{M}\d]*[\p{L}\p{M}][\p{L}\p{M}\d]*/gu) ?? [];
  return { words: new Set(words), attributes: new Set(own.split(/[^\p{L}\d-]+/u)) };
}

function lastPart(url: string | null): string {
  return url === null ? '' : (new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '');
}

function joinEdits(edits: readonly Edit[]): Edit {
  return {
    make: () => {
      for (const edit of edits) edit.make();
    },
    undo: () => {
      for (const edit of edits.toReversed()) edit.undo();
    },
  };
}

import type { ListedFile } from '../store-contract';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);

/**
 * Files of a WebDAV "multistatus" of depth 1. A background has no XML parser; of the answer only two plain elements are
 * wanted, whatever prefix the server gives them.
 * @param folder path of the folder asked for, as in its address: it lists itself too
 * @param now the server's clock, ms; NaN when it does not say
 */
export function readDavListing(xml: string, folder: string, now: number): ListedFile[] {
  return xml.split(/<\/(?:[\w-]+:)?response>/).flatMap((part): ListedFile[] => {
    const href = /<(?:[\w-]+:)?href(?:\s[^<>]*)?>([^<]*)</.exec(part)?.[1];
    if (href === undefined) return [];
    const path = readPath(unescapeXml(href.trim()));
    if (path === null || trim(path) === trim(folder)) return [];
    const name = trim(path).split('/').at(-1) ?? '';
    const changed = Date.parse(/<(?:[\w-]+:)?getlastmodified(?:\s[^<>]*)?>([^<]*)</.exec(part)?.[1] ?? '');
    return [{ name, ageMs: Number.isNaN(now - changed) ? null : now - changed }];
  });
}

const trim = (path: string): string => path.replace(/\/$/, '');

/** A full address or a path, decoded; null when it is neither. */
function readPath(href: string): string | null {
  try {
    return decodeURIComponent(URL.canParse(href) ? new URL(href).pathname : href);
  } catch {
    return null;
  }
}

import type { ListedFile } from '../store-contract';

/** Files of a bucket listing (ListObjectsV2): our own names, which need no unescaping. @param now the server's clock, ms, or NaN */
export function readS3Listing(xml: string, now: number): ListedFile[] {
  return xml.split('</Contents>').flatMap((part): ListedFile[] => {
    const name = /<Key>([^<]*)</.exec(part)?.[1]?.split('/').at(-1);
    const changed = Date.parse(/<LastModified>([^<]*)</.exec(part)?.[1] ?? '');
    return name ? [{ name, ageMs: Number.isNaN(now - changed) ? null : now - changed }] : [];
  });
}

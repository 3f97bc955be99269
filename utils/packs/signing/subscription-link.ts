import { type PinnedKey, readPinnedKey } from './pinned-key';
import type { LinkReason } from './trust-reasons';

/** All a newcomer needs: where the manifest lies, whom to believe, which pack. */
export interface Subscription {
  /** HTTPS address of `manifest.jws`. */
  manifestUrl: string;
  /** Pinned: at most five, so that a rotation and a spare fit. */
  keys: PinnedKey[];
  /** Id of the pack. */
  pack: string;
  /** As people call it; shown before anything is installed. */
  name: string;
}

export type ParsedLink = { ok: true; subscription: Subscription } | { ok: false; reason: LinkReason };

const mark = 'moderato';
const maxKeys = 5;
/** Twice what a QR code of the largest kind holds. */
const maxCharacters = 6000;

/**
 * The link to give to members: an ordinary address with all of ours after `#`, which browsers never send. Without `page` it
 * leads to the manifest itself; with it, to a page that may say how to join.
 * @param page HTTPS address of a page, without a fragment
 */
export function formatSubscriptionLink({ manifestUrl, keys, pack, name }: Subscription, page?: string): string {
  const fields = new URLSearchParams({ [mark]: '1', pack, name });
  if (page !== undefined) fields.set('manifest', manifestUrl);
  for (const key of keys) fields.append('key', key.x);
  return `${page ?? manifestUrl}#${fields}`;
}

/** Reads a link somebody sent: hostile until a person has seen its host and name. Never throws. */
export async function parseSubscriptionLink(text: string): Promise<ParsedLink> {
  const link = text.trim();
  if (link.length > maxCharacters) return refuse('link-too-long');
  const hash = link.indexOf('#');
  if (hash < 0 || !URL.canParse(link)) return refuse('link-malformed');
  const page = new URL(link.slice(0, hash));
  const fields = new URLSearchParams(link.slice(hash + 1));
  if (fields.get(mark) !== '1') return refuse('link-malformed');
  const written = fields.get('manifest');
  if (written !== null && !URL.canParse(written, page.href)) return refuse('link-malformed');
  const manifest = written === null ? page : new URL(written, page.href);
  const wrong = checkAddress(page) ?? checkAddress(manifest);
  if (wrong) return refuse(wrong);
  manifest.hash = '';
  const keys = await readKeys(fields.getAll('key'));
  if (typeof keys === 'string') return refuse(keys);
  const pack = fields.get('pack') ?? '';
  if (!/^[a-z0-9][a-z0-9.-]{0,79}$/.test(pack)) return refuse('link-no-pack');
  return {
    ok: true,
    subscription: { manifestUrl: manifest.href, keys, pack, name: cleanName(fields.get('name')) || pack },
  };
}

const refuse = (reason: LinkReason): ParsedLink => ({ ok: false, reason });

/** HTTPS, or this very machine: browsers treat loopback as safe too. */
function checkAddress(url: URL): LinkReason | null {
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return 'link-not-https';
  return url.username || url.password ? 'link-credentials' : null;
}

async function readKeys(written: readonly string[]): Promise<PinnedKey[] | LinkReason> {
  if (written.length === 0) return 'link-no-key';
  const unique = [...new Set(written)];
  const keys = await Promise.all(unique.slice(0, maxKeys).map(readPinnedKey));
  const sound = keys.filter((key) => key !== null);
  return unique.length > maxKeys || sound.length < keys.length ? 'link-bad-key' : sound;
}

/** Without what would hide or turn around the words beside it: controls, directions, line ends. */
function cleanName(name: string | null): string {
  return (name ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, 120);
}

import type { LocalizedText } from '@/utils/community/schema';
import type { Database } from '@/utils/db/database';
import type { RefreshProblem } from '@/utils/packs/subscription/refresh-problem';
import { followLink } from './follow-link';
import type { RefreshNeeds } from './refresh-needs';

/** What a link would install. */
export interface SubscriptionPreview {
  packId: string;
  /** As the link calls it. */
  name: string;
  title: LocalizedText;
  brand: string;
  version: string;
  languages: readonly string[];
  /** Where it comes from. */
  host: string;
  /** Thumbprints of the keys that may sign. */
  kids: readonly string[];
  /** ISO 8601. */
  issued: string;
  expires: string;
  expired: boolean;
  counts: { templates: number; articles: number; rules: number };
  /** What it would take the place of; null when the pack is new here. `host` null: not followed so far. */
  replaces: { version: string; host: string | null; sameKeys: boolean } | null;
}

export type PreviewAnswer = { ok: true; preview: SubscriptionPreview } | { ok: false; problem: RefreshProblem };

/** Fetches and checks all a link leads to, and installs nothing. */
export async function previewLink(text: string, needs: RefreshNeeds): Promise<PreviewAnswer> {
  const followed = await followLink(text, needs);
  if (followed.kind === 'trouble') return { ok: false, problem: followed.problem };
  const { link, manifest, expired, keys, pack } = followed;
  return {
    ok: true,
    preview: {
      packId: pack.id,
      name: link.name,
      title: pack.title,
      brand: pack.brand.name,
      version: pack.version,
      languages: pack.languages,
      host: new URL(link.manifestUrl).host,
      kids: keys.map(({ kid }) => kid),
      issued: manifest.issued,
      expires: manifest.expires,
      expired,
      counts: {
        templates: pack.templates.length,
        articles: pack.charter.articles.length,
        rules: pack.charter.rules.length,
      },
      replaces: await findReplaced(
        needs.db,
        pack.id,
        keys.map(({ kid }) => kid),
      ),
    },
  };
}

async function findReplaced(
  db: Database,
  packId: string,
  kids: readonly string[],
): Promise<SubscriptionPreview['replaces']> {
  const [installed, followed] = await Promise.all([db.packs.get(packId), db.subscriptions.get(packId)]);
  if (!installed) return null;
  const known = new Set(followed?.pinnedKeys.map(({ kid }) => kid));
  return {
    version: installed.pack.version,
    host: followed ? new URL(followed.url).host : null,
    sameKeys: followed !== undefined && kids.length === known.size && kids.every((kid) => known.has(kid)),
  };
}

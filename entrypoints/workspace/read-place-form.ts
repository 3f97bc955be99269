import { placeFields } from '@/components/workspace/publish/place-fields';
import type { TypedPlace } from '@/components/workspace/publish/place-form';
import { readPublicUrl } from '@/components/workspace/publish/suggest-public-url';
import { originPattern } from '@/utils/platform/origin-permission';
import { findStoreUrl } from '@/utils/stores/create-store';
import { type StoreSettings, storeSettingsSchema } from '@/utils/stores/store-settings';

export interface ReadPlace {
  /** Null while something is missing. */
  settings: StoreSettings | null;
  publicUrl: string | null;
  name: string;
  /** What to ask the browser for, within the click. */
  originPattern: string | null;
  host: string | null;
  /** Fields that are not as they must be. */
  wrong: ReadonlySet<string>;
}

/** What the form of a store says, once it is whole; until then, where it is not. */
export function readPlaceForm({ kind, values }: TypedPlace): ReadPlace {
  const trimmed = placeFields[kind].map(({ name, secret }) => {
    const value = values[name] ?? '';
    return [name, secret ? value : value.trim()] as const;
  });
  const typed: Record<string, string> = Object.fromEntries(trimmed);
  if (typed.folderUrl && !typed.folderUrl.endsWith('/')) typed.folderUrl += '/';
  const parsed = storeSettingsSchema.safeParse({ kind, ...typed });
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
  const publicUrl = readPublicUrl(values.publicUrl ?? '') || null;
  if (publicUrl !== null && !(/^https?:/.test(publicUrl) && URL.canParse(publicUrl))) wrong.add('publicUrl');
  const url = parsed.success ? findStoreUrl(parsed.data) : null;
  return {
    settings: parsed.success ? parsed.data : null,
    publicUrl: wrong.has('publicUrl') ? null : publicUrl,
    name: (values.name ?? '').trim() || (url?.host ?? ''),
    originPattern: url && originPattern(url.href),
    host: url?.host ?? null,
    wrong,
  };
}

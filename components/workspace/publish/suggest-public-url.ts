import type { PlaceKind } from './place-fields';

/**
 * Where members most likely read what is published to a place, by what its kind is known to do (`docs/stores.md`); '' when
 * nobody can tell. With a slash at the end.
 * @param typed the form so far, by field
 */
export function suggestPublicUrl(kind: PlaceKind, typed: Readonly<Record<string, string>>): string {
  const { repository = '', branch = '', folder = '', api = '' } = typed;
  const below = folder === '' ? '' : `${folder}/`;
  if (kind === 's3') return suggestBucket(typed, below);
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository) || branch === '' || !URL.canParse(api)) return '';
  const { origin } = new URL(api);
  if (kind === 'github')
    return origin === 'https://api.github.com'
      ? `https://raw.githubusercontent.com/${repository}/${branch}/${below}`
      : '';
  if (kind === 'gitlab') return `${origin}/${repository}/-/raw/${branch}/${below}`;
  return kind === 'forgejo' ? `${origin}/${repository}/raw/branch/${branch}/${below}` : '';
}

function suggestBucket({ endpoint = '', bucket = '', style }: Readonly<Record<string, string>>, below: string): string {
  if (bucket === '' || !URL.canParse(endpoint)) return '';
  const { protocol, host } = new URL(endpoint);
  return style === 'host' ? `${protocol}//${bucket}.${host}/${below}` : `${protocol}//${host}/${bucket}/${below}`;
}

/** The link of a Nextcloud public share, as people copy it, made the address its files are read at; others as they are. */
export function readPublicUrl(typed: string): string {
  const text = typed.trim();
  const [, before, share] = /^(https?:\/\/[^?#]+?)(?:\/index\.php)?\/s\/([\w-]+)\/?$/.exec(text) ?? [];
  if (before && share) return `${before}/public.php/dav/files/${share}/`;
  return text === '' || text.endsWith('/') ? text : `${text}/`;
}

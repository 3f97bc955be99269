import type { Template } from './schema';

/** The same for two templates that say the same: their wordings without spaces, signs' shapes and capitals. */
export function wordingKey({ variants }: Template): string {
  return variants
    .map(
      ({ lang, body }) => `${lang}:${body.normalize('NFKC').replace(/[’ʼ]/g, "'").replace(/\s+/g, '').toLowerCase()}`,
    )
    .sort()
    .join('\n');
}

import { languageSchema } from '@/utils/community/schema';

/** Options every `pack` command takes. */
export const outputOptions = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** How to say it: English and in lines for a person, unless told. */
export const readOutput = ({ json, lang }: { json?: boolean | undefined; lang?: string | undefined }) => ({
  json: json === true,
  lang: languageSchema.parse(lang ?? 'en'),
});

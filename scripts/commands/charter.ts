import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkItem } from '@/utils/charter/check-item';
import { compileCharter } from '@/utils/charter/compile-charter';
import { describeVerdict } from '@/utils/charter/describe-verdict';
import { answerLines } from './answer-lines';
import { installReadingFile } from './install-reading-file';
import { lineNetworkSchema } from './line-network';
import { readPack } from './read-pack';

const lineSchema = z.object({
  id: z.coerce.string(),
  text: z.string(),
  lang: z.enum(['fr', 'en', 'other']).nullish(),
  network: lineNetworkSchema,
});

/** `moderato charter`: what breaks the charter in each text, and why. */
export function charterCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pack: { type: 'string' } } });
  installReadingFile();
  const charter = compileCharter(readPack(values.pack));
  return answerLines(lineSchema, ({ id, text, lang, network }) =>
    describeVerdict(id, checkItem({ text, network: network ?? undefined }, charter, { language: lang ?? undefined })),
  );
}

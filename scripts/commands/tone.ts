import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languageSchema, registerSchema } from '@/utils/community/schema';
import { checkDraft } from '@/utils/tone/check-draft';
import { describeFindings } from '@/utils/tone/describe-findings';
import { networkLimits } from '@/utils/tone/network-limits';
import { answerLines } from './answer-lines';
import { lineNetworkSchema } from './line-network';
import { readPack } from './read-pack';
import { readToneModel } from './read-tone-model';

const lineSchema = z.object({
  id: z.coerce.string(),
  comment: z.string().nullish(),
  draft: z.string(),
  lang: languageSchema,
  network: lineNetworkSchema,
  register: registerSchema.nullish(),
});

/** `moderato tone`: what the tone engine says of each draft. */
export function toneCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pack: { type: 'string' } } });
  const { tone, brand } = readPack(values.pack);
  const model = readToneModel();
  return answerLines(lineSchema, ({ id, comment, draft, lang, network, register }) => {
    const context = {
      comment: comment ?? null,
      guide: tone,
      brand,
      network,
      language: lang,
      // An explicit null is "no house rule"; only what is left out falls back on the guide.
      register: register === undefined ? tone.register : register,
      limit: network ? (networkLimits[network] ?? null) : null,
      model,
    };
    return describeFindings(id, checkDraft(draft, context), lang);
  });
}

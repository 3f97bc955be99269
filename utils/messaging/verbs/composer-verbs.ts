import { z } from 'zod';
import { networkIdSchema } from '@/utils/community/schema';
import type { RepeatedReply } from '@/utils/log/list-repeated';
import { templateRefSchema } from '@/utils/log/schema';
import type { AcceptedFinding } from '@/utils/tone/accept-finding';
import { findingRuleSchema } from '@/utils/tone/schema';
import { entry } from './entry';
import { voiceContext } from './page-context';

const accepted = z.object({
  rule: findingRuleSchema,
  /** Null: the whole rule, where it marks what is missing. */
  words: z.string().min(1).max(500).nullable(),
  ...voiceContext,
});

/** What a composer asks besides templates and the tone of a draft. */
export const composerVerbs = {
  /** The template a "/shortcut" stands for; null when nobody gave it that name. */
  'templates.shortcut': entry<{ packId: string; templateId: string } | null>()(
    'any',
    z.object({ shortcut: z.string().max(40), network: networkIdSchema, ...voiceContext }),
  ),
  /** Another template in a reply that is not sent yet. */
  'reply.append': entry<null>()('any', z.object({ id: z.string().max(64), templateRef: templateRefSchema })),
  /** Replies posted at least twice in the thread of a comment within the last fortnight. */
  'reply.repeated': entry<RepeatedReply[]>()(
    'any',
    z.object({ network: networkIdSchema, permalink: z.string().max(2000).nullable() }),
  ),
  /** "Not for this team": laid over the tone guide on this machine, proposed for its next version. */
  'tone.accept': entry<null>()('any', accepted),
  'tone.restore': entry<null>()('any', accepted),
  /** What was set aside on this machine in the guide of a pack. */
  'tone.accepted': entry<AcceptedFinding[]>()('page', z.object({ packId: z.string().max(80) })),
} as const;

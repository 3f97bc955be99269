import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { networkNames } from '@/utils/community/network-names';
import { itemSchema, languageSchema, networkIdSchema, registerSchema } from '@/utils/community/schema';
import { allMessages } from '@/utils/messages/all-messages';
import { formatMessage } from '@/utils/messages/format-message';
import type { MessageTable } from '@/utils/messages/message-table';
import { renderTemplate } from '@/utils/templates/render-template';
import { readPack } from './read-pack';

/** What a context file may hold; all of it may be left out. */
const contextSchema = z.object({
  item: itemSchema.partial().nullish(),
  author: z.object({ name: z.string(), handle: z.string().nullish() }).nullish(),
  thread: z.object({ title: z.string(), author: z.string(), url: z.string() }).nullish(),
  network: networkIdSchema.default('generic'),
  me: z.object({ name: z.string(), signature: z.string().default('') }).default({ name: '', signature: '' }),
  now: z.string().default('2026-01-05T10:00'),
  answers: z.record(z.string(), z.string()).default({}),
});

/** `moderato render`: one template filled, or which values are missing. */
export async function renderCommand(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      template: { type: 'string' },
      lang: { type: 'string' },
      register: { type: 'string' },
      context: { type: 'string' },
      pack: { type: 'string' },
    },
  });
  if (!values.template) throw new Error('--template ID is needed');
  const pack = readPack(values.pack);
  const lang = languageSchema.parse(values.lang ?? pack.languages[0]);
  const register = values.register === undefined ? pack.tone.register : registerSchema.parse(values.register);
  const given: unknown = values.context ? JSON.parse(readFileSync(values.context, 'utf8')) : {};
  const { item, author, network, thread, me, now, answers } = contextSchema.parse(given);
  const writer = { id: '', name: author?.name ?? '', handle: author?.handle ?? null, profileUrl: null };
  const full = itemSchema.parse({
    id: 'item',
    network,
    kind: 'comment',
    text: '',
    permalink: null,
    publishedAt: null,
    parentId: null,
    depth: 0,
    isOwn: false,
    ...item,
    author: { ...writer, ...item?.author },
  });
  const filled = renderTemplate({
    templateId: values.template,
    templates: new Map(pack.templates.map((template) => [template.id, template])),
    context: {
      item: full,
      thread: thread ?? null,
      brand: pack.brand,
      network: { id: network, name: networkNames[network] },
      me,
      now,
    },
    lang,
    register,
    answers,
    interfaceLanguage: lang,
    // The first of several wordings, so that the same call gives the same text.
    random: () => 0,
  });
  if (filled.error) {
    const { message, line, column } = filled.error;
    const messages: MessageTable = allMessages;
    const text = formatMessage(messages[message.key]?.[lang] ?? message.key, lang, message.values);
    console.error(JSON.stringify({ template: values.template, error: text, line, column }));
    return 1;
  }
  if (filled.missing.length > 0) {
    console.log(JSON.stringify({ template: values.template, missing: filled.missing.map(({ name }) => name) }));
    return 1;
  }
  console.log(filled.text);
  return 0;
}

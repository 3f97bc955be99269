import { z } from 'zod';
import { networkIds } from './networks';

export const networkIdSchema = z.enum(networkIds);

/** Languages the interface, the packs and the engines speak. */
export const languages = ['fr', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** House register of a reply in French; English variants carry none. */
export const registerSchema = z.enum(['vous', 'tu']);
export type Register = z.infer<typeof registerSchema>;

/** A text in each language it exists in; at least one. */
export const localizedTextSchema = z
  .object({ fr: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((t) => t.fr !== undefined || t.en !== undefined, { message: 'needs a text in at least one language' });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

export const authorSchema = z.object({
  /** The network's own id where the page shows one, else the handle, else the name. Key of the author's history. */
  id: z.string().max(500),
  name: z.string().max(500),
  /** As the network writes it, with its @ where it has one. */
  handle: z.string().max(500).nullable(),
  profileUrl: z.string().max(2000).nullable(),
});
export type Author = z.infer<typeof authorSchema>;

export const itemKindSchema = z.enum(['post', 'comment', 'reply', 'review', 'message']);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** One post, comment, reply, review or message as read from a page. Plain data: never HTML, never nodes. */
export const itemSchema = z.object({
  /** Stable within the network; the site's own id wherever the page holds one. */
  id: z.string().min(1).max(500),
  network: networkIdSchema,
  kind: itemKindSchema,
  text: z.string().max(100_000),
  author: authorSchema,
  permalink: z.string().max(2000).nullable(),
  /** ISO 8601; null when the page shows only a relative time. */
  publishedAt: z.string().max(64).nullable(),
  parentId: z.string().max(500).nullable(),
  /** 0 for a top-level item. */
  depth: z.number().int().min(0).max(50),
  /** Written by the account that is logged in. */
  isOwn: z.boolean(),
  /** Reviews only, 1–5. */
  rating: z.number().min(0).max(5).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** Half-open range of UTF-16 offsets into the original text. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/** What a page of a network shows. */
export const pageKinds = [
  'feed',
  'post',
  'thread',
  'inbox',
  'moderation',
  'reviews',
  'chat',
  'profile',
  'other',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** A text to show, as a key of the message tables with its named values; never a ready sentence. */
export const messageRefSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type MessageRef = z.infer<typeof messageRefSchema>;

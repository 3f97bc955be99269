import { z } from 'zod';
import { isFilePath } from './is-file-path';

/** Kind of signed text, in its protected header: a signature over one kind never counts as another. */
export const manifestType = 'moderato.manifest/1';

/** A few sentences: what is more belongs to the pack. */
export const maxNoteCharacters = 500;

/** What a store holds under one fixed name: which version of a pack is the present one. Small; everything else is immutable. */
export const manifestSchema = z.strictObject({
  /** Id of the pack. */
  pack: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  /** Raised by one with each publication; never goes back, whatever the version says. */
  seq: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  version: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
  /** ISO 8601 in UTC. */
  issued: z.iso.datetime(),
  /** After this the pack still works, but is said not to have been refreshed since. */
  expires: z.iso.datetime(),
  /** Where the pack lies, relative to the manifest: the same server, so its permission is enough and a folder can move. */
  url: z.string().max(500).refine(isFilePath, { message: 'not a relative path of plain names' }),
  /** Bytes of the pack file. */
  size: z.number().int().min(2).max(Number.MAX_SAFE_INTEGER),
  /** Of the bytes of the pack file, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Format of the pack, so that a build too old for it says so before it downloads. */
  format: z.string().regex(/^moderato\.pack\/\d{1,4}$/),
  /** Whether members get this version by itself, or are shown what changed and asked. */
  update: z.enum(['automatic', 'ask']).default('automatic'),
  /** What the lead says of this version, shown to members beside what changed. */
  note: z.string().max(maxNoteCharacters).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

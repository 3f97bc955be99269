import { z } from 'zod';
import { pinnedKeySchema } from './pinned-key';

export const rotationType = 'moderato.root/1';

/** Which keys may sign from now on. */
export const rotationSchema = z.strictObject({
  /** Id of the pack. */
  pack: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  /** 1 for the first change of keys, then one more each time. */
  number: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** ISO 8601 in UTC. */
  issued: z.iso.datetime(),
  /** All keys that count from now on; those left out no longer do. */
  keys: z.array(pinnedKeySchema).min(1).max(5),
});
export type Rotation = z.infer<typeof rotationSchema>;

const part = z.string().max(8000);

/** One step: a general JWS, with a signature of an old key and of each new one. */
export const rotationStepSchema = z.object({
  payload: part,
  signatures: z
    .array(z.object({ protected: part, signature: part }))
    .min(1)
    .max(10),
});
export type RotationStep = z.infer<typeof rotationStepSchema>;

/** `root.jws`: every change of keys, oldest first, so that a machine that slept through several can follow each. */
export const rotationFileSchema = z.array(rotationStepSchema).min(1).max(100);

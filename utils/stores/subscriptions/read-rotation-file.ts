import { rotationFileSchema, rotationSchema } from '@/utils/packs/signing/rotation-schema';
import type { RefreshProblem } from '@/utils/packs/subscription/refresh-problem';
import type { RefreshNeeds } from './refresh-needs';
import { toTrouble } from './store-trouble';

export type RotationFile =
  | { ok: true /** Null: no key was changed so far. */; text: string | null; number: number }
  | { ok: false; problem: RefreshProblem };

/** The present `root.jws` of a pack and the number of its last change, so that the next one can be added. Never throws. */
export async function readRotationFile(url: string, read: RefreshNeeds['read']): Promise<RotationFile> {
  const answer = await read(new URL('root.jws', url).href, {});
  if (answer.status === 'failed' && answer.reason === 'missing') return { ok: true, text: null, number: 0 };
  if (answer.status === 'failed') return { ok: false, problem: toTrouble(answer).problem };
  const text = answer.status === 'new' ? new TextDecoder().decode(answer.bytes) : '';
  try {
    const steps = rotationFileSchema.parse(JSON.parse(text));
    const numbers = steps.map(({ payload }) => rotationSchema.parse(JSON.parse(decodePart(payload))).number);
    return { ok: true, text, number: Math.max(...numbers) };
  } catch {
    return { ok: false, problem: { reason: 'malformed', values: {} } };
  }
}

const decodePart = (part: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0)),
  );

import type { PracticeTask } from '@/components/welcome/practice-checklist';
import type { OverlayDeps } from '@/entrypoints/overlay.content/overlay-deps';
import type { InputOf, ResponseOf, Verb } from '@/utils/messaging/protocol';
import type { Finding } from '@/utils/tone/schema';

type Call = OverlayDeps['call'];

/** Remarks on words, strong enough to be worth changing. */
const rough = (findings: readonly Finding[]): boolean =>
  findings.some(({ span, severity }) => span !== null && severity !== 'note');

/**
 * The way to the background, watched: what the overlay asks for says what the person has just done. Nothing is added to
 * the overlay for it, and every answer passes through as it is.
 */
export function watchPractice(call: Call, onDone: (task: PracticeTask) => void): Call {
  const roughItems = new Set<string>();
  const look = async <V extends Verb>(verb: V, input: InputOf<V>, answer: ResponseOf<V>): Promise<void> => {
    if (verb === 'log.attempt' && (input as InputOf<'log.attempt'>).action === 'flag') onDone('flag');
    if (verb === 'log.settle') {
      const { outcome, sent } = input as InputOf<'log.settle'>;
      if (outcome !== 'sent' || !sent) return;
      const context = {
        item: null,
        network: 'generic',
        language: null,
        register: null,
        count: null,
        max: null,
      } as const;
      onDone((await call('draft.check', { draft: sent.text, ...context })).language);
    }
    if (verb === 'draft.check') {
      const { item, draft } = input as InputOf<'draft.check'>;
      const { findings } = answer as ResponseOf<'draft.check'>;
      const id = item?.id ?? '';
      if (rough(findings)) roughItems.add(id);
      else if (roughItems.has(id) && draft.trim() !== '') onDone('soften');
    }
  };
  return async (verb, input) => {
    const answer = await call(verb, input);
    // The tick may fail; what the person did may not.
    look(verb, input, answer).catch(() => undefined);
    return answer;
  };
}

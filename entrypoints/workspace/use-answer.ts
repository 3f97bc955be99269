import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '@/utils/messaging/call-background';
import type { InputOf, ResponseOf, Verb } from '@/utils/messaging/protocol';

/**
 * What the background answers, asked again when the question changes, on `reload` and when the person comes back to the
 * page. The last answer stays while the next one is on its way; a late answer to an old question is dropped.
 */
export function useAnswer<V extends Verb>(
  verb: V,
  input: InputOf<V>,
  onError: (error: unknown) => void,
): { data: ResponseOf<V> | null; busy: boolean; reload: () => Promise<void> } {
  const [data, setData] = useState<ResponseOf<V> | null>(null);
  const [busy, setBusy] = useState(true);
  const run = useRef(0);
  const question = JSON.stringify(input);
  const reload = useCallback(async () => {
    run.current += 1;
    const now = run.current;
    setBusy(true);
    try {
      const answer = await callBackground(verb, JSON.parse(question) as InputOf<V>);
      if (now === run.current) setData(answer);
    } catch (error) {
      if (now === run.current) onError(error);
    }
    if (now === run.current) setBusy(false);
  }, [verb, question, onError]);
  useEffect(() => {
    void reload();
    const onBack = () => document.visibilityState === 'visible' && void reload();
    document.addEventListener('visibilitychange', onBack);
    return () => document.removeEventListener('visibilitychange', onBack);
  }, [reload]);
  return { data, busy, reload };
}

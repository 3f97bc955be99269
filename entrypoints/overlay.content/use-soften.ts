import { useEffect, useRef, useState } from 'preact/hooks';
import type { Softening, SoftenPartProps } from '@/components/composer/soften-part';
import type { Language } from '@/utils/community/schema';
import { browserModel, type ModelState } from '@/utils/platform/browser-model';
import type { Finding } from '@/utils/tone/schema';

/** Words around the ones to change that the model sees, letters each side: their sentence, hardly more. */
const contextLetters = 160;

/**
 * The browser's own model for the words of one remark; null where there is none. Nothing is asked of it before a click, nothing
 * is downloaded before a second one, and its words are only shown.
 */
export function useSoften(
  draft: string,
  { span }: Finding,
  language: Language,
  onUse: (text: string) => void,
): SoftenPartProps | null {
  const [state, setState] = useState<ModelState>('absent');
  const [softening, setSoftening] = useState<Softening>({ step: 'offer' });
  const ended = useRef(new AbortController());
  useEffect(() => {
    const asked = new AbortController();
    ended.current = asked;
    void browserModel.readState(language).then((found) => !asked.signal.aborted && setState(found));
    return () => asked.abort();
  }, [language]);
  if (!span || state === 'absent') return null;
  const ask = async (): Promise<void> => {
    const { signal } = ended.current;
    const show = (next: Softening) => !signal.aborted && setSoftening(next);
    const words = draft.slice(span.start, span.end);
    const around = draft.slice(Math.max(0, span.start - contextLetters), span.end + contextLetters);
    show(state === 'ready' ? { step: 'thinking' } : { step: 'downloading', share: 0 });
    const onProgress = (share: number) => show(share < 1 ? { step: 'downloading', share } : { step: 'thinking' });
    try {
      const text = await browserModel.soften(words, around, language, onProgress, signal);
      show(text === null ? { step: 'failed' } : { step: 'proposal', text });
      if (!signal.aborted) setState('ready');
    } catch {
      show({ step: 'failed' });
    }
  };
  return {
    softening,
    onAsk: () => (state === 'ready' ? void ask() : setSoftening({ step: 'consent' })),
    onConsent: () => void ask(),
    onDecline: () => setSoftening({ step: 'offer' }),
    onUse,
  };
}

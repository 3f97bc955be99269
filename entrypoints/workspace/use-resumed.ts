import { useEffect } from 'preact/hooks';
import { callBackground } from '@/utils/messaging/call-background';

/** ms: who watches should not wait for the alarm, which rings after two minutes. */
const pause = 5000;

/**
 * Keeps a publication going while somebody looks at it: a background stopped by the browser is woken, and goes on from what it
 * wrote down last. @param packId null: nothing is under way
 */
export function useResumed(packId: string | null): void {
  useEffect(() => {
    if (packId === null) return;
    const resume = () => void callBackground('publish.resume', { packId }).catch(() => undefined);
    resume();
    const timer = setInterval(resume, pause);
    return () => clearInterval(timer);
  }, [packId]);
}

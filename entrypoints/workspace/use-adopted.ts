import { useEffect, useState } from 'preact/hooks';
import { adoptDrafts } from './template-drafts';

/** True once the drafts of closed tabs are this tab's own: before that none is looked for. */
export function useAdopted(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void adoptDrafts().then(() => setReady(true));
  }, []);
  return ready;
}

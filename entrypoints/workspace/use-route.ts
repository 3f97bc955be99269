import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Area, formatRoute, parseRoute, type Route } from '@/components/workspace/route';

/** Where in the workspace one is, and the way elsewhere; `replace` leaves no step to come back to. */
export function useRoute(): [Route, (area: Area, params?: Record<string, string>, replace?: boolean) => void] {
  const [hash, setHash] = useState(() => location.hash);
  const route = useMemo(() => parseRoute(hash), [hash]);
  useEffect(() => {
    const onChange = () => setHash(location.hash);
    addEventListener('hashchange', onChange);
    // The address may have changed between the first drawing and this listener.
    onChange();
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const go = (area: Area, params: Record<string, string> = {}, replace = false) => {
    const next = formatRoute(area, params);
    if (replace) history.replaceState(null, '', next);
    else location.hash = next;
    setHash(location.hash);
  };
  return [route, go];
}

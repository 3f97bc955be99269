import { useEffect, useState } from 'preact/hooks';
import { type Area, formatRoute, parseRoute, type Route } from '@/components/workspace/route';

/** Where in the workspace one is, and the way elsewhere; `replace` leaves no step to come back to. */
export function useRoute(): [Route, (area: Area, params?: Record<string, string>, replace?: boolean) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  const go = (area: Area, params: Record<string, string> = {}, replace = false) => {
    const hash = formatRoute(area, params);
    if (replace) history.replaceState(null, '', hash);
    else location.hash = hash;
    setRoute(parseRoute(hash));
  };
  return [route, go];
}

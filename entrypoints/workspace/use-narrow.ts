import { useEffect, useState } from 'preact/hooks';

/** As in the workspace's style sheets: below this the areas keep their drawing only. */
const narrow = '(max-width: 900px)';

/** Whether the window is narrow; follows it. */
export function useNarrow(): boolean {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const onChange = () => setIs(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return is;
}

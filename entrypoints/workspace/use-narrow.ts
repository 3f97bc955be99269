import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the window is no wider than this, CSS px; follows it. 900 and 480 as in the workspace's style sheets: below the
 * first the areas keep their drawing only, below the second they stand in a row.
 */
export function useNarrow(width: 900 | 480): boolean {
  const narrow = `(max-width: ${width}px)`;
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const onChange = () => setIs(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [narrow]);
  return is;
}

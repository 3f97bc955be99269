import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** After the last key, before the log is searched, ms. */
const pause = 200;

/**
 * The words in a search field. They are searched for after a pause; words that come from elsewhere, by the way back or a
 * link, take their place. One's own search that comes back does not: somebody may have typed on meanwhile.
 */
export function useSearchText(
  given: string,
  onSearch: (text: string) => void,
): { text: string; type: (text: string) => void; clear: () => void } {
  const [text, setText] = useState(given);
  const latest = useRef(onSearch);
  latest.current = onSearch;
  /** What was searched for last, from here or from elsewhere. */
  const searched = useRef(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const take = useCallback((words: string) => {
    clearTimeout(timer.current);
    searched.current = words;
    setText(words);
  }, []);
  useEffect(() => {
    if (given !== searched.current) take(given);
  }, [given, take]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string) => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (typed === searched.current) return;
      searched.current = typed;
      latest.current(typed);
    }, pause);
  };
  return { text, type, clear: () => take('') };
}

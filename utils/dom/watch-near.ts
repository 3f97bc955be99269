/** After the last key, before the page is watched again, ms: somebody who writes pauses no longer between two keys. */
const pause = 1000;
/** How far outside the view an element is near it: a screen, so that its badge is there when it scrolls in. */
const ahead = '100% 0px';

export interface NearWatch {
  observe(el: Element): void;
  unobserve(el: Element): void;
}

/**
 * Tells which elements come near the view or leave its neighbourhood. While somebody types nobody is told: each key makes the
 * browser lay the page out, and then look where every element it watches stands, a thousand of them in 2 ms. What the page
 * scrolls or a second without a key ends that, and all are told of anew.
 * @param list all that is observed, for that time
 */
export function watchNear(
  doc: Document,
  list: () => Iterable<Element>,
  onChange: (entries: readonly IntersectionObserverEntry[]) => void,
  signal: AbortSignal,
): NearWatch {
  const view = doc.defaultView ?? window;
  const observer = new view.IntersectionObserver((entries) => onChange(entries), { rootMargin: ahead });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKey = 0;
  const goOn = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    for (const el of list()) observer.observe(el);
  };
  /** One timer for as long as somebody types, not one a key. */
  const waitFor = (ms: number): void => {
    timer = setTimeout(() => {
      const left = lastKey + pause - performance.now();
      if (left > 0) waitFor(left);
      else goOn();
    }, ms);
  };
  const onKey = (): void => {
    lastKey = performance.now();
    if (timer !== undefined) return;
    const told = observer.takeRecords();
    observer.disconnect();
    if (told.length > 0) onChange(told);
    waitFor(pause);
  };
  const onScroll = ({ target }: Event): void => {
    // A field that follows its caret moves nothing but its own words.
    if (timer !== undefined && target !== doc.activeElement) goOn();
  };
  const passive = { signal, capture: true, passive: true };
  doc.addEventListener('beforeinput', onKey, passive);
  view.addEventListener('scroll', onScroll, passive);
  view.addEventListener('resize', goOn, passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  });
  return { observe: (el) => observer.observe(el), unobserve: (el) => observer.unobserve(el) };
}

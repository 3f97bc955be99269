import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placeBeside, type Rect } from './place-beside';

export interface FloatingProps {
  /** The item, word or button it belongs to, in CSS px of the viewport. Give a new one when the page scrolls. */
  anchor: Rect;
  width: number;
  dir?: 'ltr' | 'rtl';
  /** Called once when the anchor is out of view: the page should scroll by so much, then give the new anchor. */
  onScrollNeeded?: (by: number) => void;
  children: ComponentChildren;
}

/** Holds a surface beside its anchor, whole inside the window, and follows its own growth and the window's size. */
export function Floating({ anchor, width, dir = 'ltr', onScrollNeeded, children }: FloatingProps) {
  const ref = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const place = useCallback(() => {
    const el = ref.current;
    if (!el) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    // Its natural height: what it would take if nothing held it back.
    el.style.width = `${Math.min(width, view.width - 16)}px`;
    el.style.maxHeight = 'none';
    const at = placeBeside(anchor, { width, height: el.scrollHeight }, view, { dir });
    el.style.left = `${at.left}px`;
    el.style.top = `${at.top}px`;
    el.style.width = `${at.width}px`;
    el.style.maxHeight = `${at.maxHeight}px`;
    el.dataset.side = at.side;
    if (at.scrollBy !== 0 && !asked.current) onScrollNeeded?.(at.scrollBy);
    asked.current = true;
  }, [anchor, width, dir, onScrollNeeded]);
  useLayoutEffect(place, [place]);
  useEffect(() => {
    const content = ref.current?.firstElementChild;
    const observer = new ResizeObserver(place);
    if (content) observer.observe(content);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [place]);
  return (
    <div ref={ref} class="m-floating" dir={dir}>
      {children}
    </div>
  );
}

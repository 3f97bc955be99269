import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Kbd } from './kbd';
import { usePopup } from './use-popup';

export interface TooltipProps {
  text: string;
  keyHint?: string | undefined;
  children: ComponentChildren;
}

/**
 * One line on hover or focus; Escape puts it away. It repeats the accessible name of what it wraps and is therefore
 * hidden from screen readers.
 */
export function Tooltip({ text, keyHint, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const popup = useRef<HTMLSpanElement>(null);
  usePopup(anchor, popup, open, { align: 'middle', prefer: 'above' });
  useEffect(() => {
    const el = anchor.current;
    const show = () => setOpen(true);
    const hide = () => setOpen(false);
    const showOnFocus = (event: Event) =>
      setOpen(event.target instanceof Element && event.target.matches(':focus-visible'));
    const hideOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    el?.addEventListener('pointerenter', show);
    el?.addEventListener('focusin', showOnFocus);
    el?.addEventListener('keydown', hideOnEscape);
    for (const type of ['pointerleave', 'pointerdown', 'focusout']) el?.addEventListener(type, hide);
    return () => {
      el?.removeEventListener('pointerenter', show);
      el?.removeEventListener('focusin', showOnFocus);
      el?.removeEventListener('keydown', hideOnEscape);
      for (const type of ['pointerleave', 'pointerdown', 'focusout']) el?.removeEventListener(type, hide);
    };
  }, []);
  return (
    <span ref={anchor} class="m-tooltip-anchor">
      {children}
      {open && (
        <span ref={popup} popover="manual" class="m-tooltip" aria-hidden="true">
          {text}
          {keyHint && <Kbd keys={keyHint} />}
        </span>
      )}
    </span>
  );
}

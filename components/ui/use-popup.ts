import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { placePopup } from './place-popup';

/** Shows `popup` in the top layer beside `anchor` while `open`: nothing on the page can cut it or cover it. */
export function usePopup(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  open: boolean,
  options?: Parameters<typeof placePopup>[3],
): void {
  const { align, prefer, gap } = options ?? {};
  useLayoutEffect(() => {
    const el = popup.current;
    const from = anchor.current?.getBoundingClientRect();
    if (!open || !el || !from) return;
    el.showPopover();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = { width: el.offsetWidth, height: el.offsetHeight };
    const { left, top } = placePopup(from, size, view, {
      ...(align && { align }),
      ...(prefer && { prefer }),
      ...(gap && { gap }),
    });
    el.style.left = `${left}px`;
    el.style.top = `${top}px`;
    return () => {
      if (el.isConnected) el.hidePopover();
    };
  }, [open, align, prefer, gap, anchor, popup]);
}

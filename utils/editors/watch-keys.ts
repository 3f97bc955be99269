export interface KeyWatch {
  /** Whether the person has pressed a key in the editor since the watch began. */
  pressed(): boolean;
  end(): void;
}

/** Notices a person's own keys in an editor; what a page makes up does not count. */
export function watchKeys(el: HTMLElement): KeyWatch {
  const options = { capture: true, passive: true };
  let seen = false;
  const look = (event: Event): void => {
    if (event.isTrusted) seen = true;
  };
  el.addEventListener('keydown', look, options);
  return { pressed: () => seen, end: () => el.removeEventListener('keydown', look, options) };
}
